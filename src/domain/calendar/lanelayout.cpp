// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/lanelayout.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace shortlist {

namespace {

struct Piece {
    qint64 start = 0;
    qint64 end = 0;
};

} // namespace

QList<Lane> layOut(const QList<TimeSpan> &spans)
{
    std::vector<Piece> pieces;
    pieces.reserve(size_t(spans.size()));
    for (const TimeSpan &span : spans) {
        const qint64 start = span.start.toMSecsSinceEpoch();
        pieces.push_back({ start, std::max(span.end.toMSecsSinceEpoch(), start + 1) });
    }
    std::vector<size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), size_t(0));
    // The longer one first, so that it stands at the leading edge and short ones hang beside it.
    std::stable_sort(order.begin(), order.end(), [&pieces](size_t a, size_t b) {
        return pieces[a].start != pieces[b].start ? pieces[a].start < pieces[b].start : pieces[a].end > pieces[b].end;
    });

    QList<Lane> lanes(spans.size());
    std::vector<qint64> freeFrom; // of each column of the cluster at hand
    qint64 clusterEnd = 0;
    size_t clusterBegin = 0;
    const auto closeCluster = [&](size_t end) {
        for (size_t i = clusterBegin; i < end; ++i)
            lanes[qsizetype(order[i])].columns = int(freeFrom.size());
        clusterBegin = end;
        freeFrom.clear();
    };
    for (size_t i = 0; i < order.size(); ++i) {
        const Piece &piece = pieces[order[i]];
        if (i > clusterBegin && piece.start >= clusterEnd)
            closeCluster(i);
        auto column =
            std::find_if(freeFrom.begin(), freeFrom.end(), [&piece](qint64 from) { return from <= piece.start; });
        if (column == freeFrom.end())
            column = freeFrom.insert(freeFrom.end(), 0);
        *column = piece.end;
        lanes[qsizetype(order[i])].column = int(column - freeFrom.begin());
        clusterEnd = i == clusterBegin ? piece.end : std::max(clusterEnd, piece.end);
    }
    closeCluster(order.size());
    return lanes;
}

} // namespace shortlist
