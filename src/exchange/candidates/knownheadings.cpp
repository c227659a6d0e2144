// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/candidates/knownheadings.h"

namespace shortlist {

namespace {

void add(QHash<QString, QList<CandidateField>> &headings, const char *keys, const QList<CandidateField> &fields)
{
    const QStringList list = QString::fromUtf8(keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : list)
        headings.insert(key, fields);
}

QSet<QString> keySet(const char *keys)
{
    const QStringList list = QString::fromLatin1(keys).split(u' ');
    return { list.begin(), list.end() };
}

QString key(const char *text) { return QString::fromLatin1(text); }

} // namespace

const QHash<QString, QList<CandidateField>> &knownHeadings()
{
    using enum CandidateField;
    static const QHash<QString, QList<CandidateField>> kHeadings = [] {
        QHash<QString, QList<CandidateField>> all;
        add(all, "fullname name applicantname applicantsname candidatename candidate bewerber vollstandigername",
            { FullName });
        add(all, "firstname first vorname givenname forename", { FirstName });
        add(all, "lastname last nachname surname familyname familienname", { LastName });
        add(all,
            "email emails email1 email2 email3 emailaddress emailaddresses emailfrom emailid primaryemail "
            "primaryemailaddress secondaryemail workemail personalemail mail emailadresse mailadresse",
            { Email });
        add(all,
            "phone phones phonenumber phonenumbers cellphone phonecell mobile mobilephone mobilenumber homephone "
            "phonehome "
            "workphone phonework partnerphone primaryphonenumber telephone telefon telefonnummer handy mobil rufnummer",
            { Phone });
        add(all,
            "link links linkedin linkedinurl linkedinprofile profileurl socialmedia sociallinks website websites "
            "websiteaddresses github githuburl portfolio resumelink homepage webseite facebookurl",
            { Link });
        add(all, "url", { Link, Ignore });
        add(all,
            "job jobopening jobposition jobapplied appliedfor vacancy vacancyname vacancyexternalid vacancyinternalid "
            "recruitment leverpostingurl postingname requisition stelle stellenbezeichnung jobapplication",
            { JobTitle });
        add(all, "jobtitle", { JobTitle, Headline });
        add(all, "title position", { Headline, JobTitle });
        add(all, "headline currenttitle currentposition currentrole currentjobtitle designation aktuelleposition",
            { Headline });
        add(all, "currentemployer currentcompany employer currentorganization arbeitgeber aktuellerarbeitgeber",
            { Company });
        add(all, "company firma unternehmen", { Company, Ignore });
        add(all,
            "stage pipelinestage pipelinestagename milestone prospectstage status hiringstateid recentstatus "
            "currentstage "
            "phase applicationstage",
            { StageName });
        add(all,
            "dateadded dateapplied appliedat appliedon applieddate applicationdate addedon created createdat "
            "createdtime "
            "createddatetime datecreated bewerbungsdatum beworbenam eingangsdatum",
            { AppliedAt });
        add(all, "source sources origin sourcingchannels quelle herkunft", { Source });
        add(all,
            "whogetscredit credit creditedto creditedtouser sourcename referral referrer referredby employeereferral "
            "empfohlenvon",
            { Credit });
        add(all, "location place city state country locality region ort stadt land wohnort standort countrycode",
            { Place });
        add(all, "address adresse anschrift", { Place });
        add(all, "timezone zone zeitzone tz", { Zone });
        add(all, "tags tag labels keyskills skills schlagworte schlagworter kenntnisse", { Tags });
        add(all, "note notes miscnotes comment comments bemerkung bemerkungen notiz notizen kommentar", { Note });
        add(all, "notevisibility issecretnote secretnote", { NoteVisibility });
        // Known, and none of a hiring team's business, or of no use without the system they come from.
        add(all,
            "gender dateofbirth birthday geschlecht geburtsdatum projectid zip zipcode plz modified modifiedat "
            "updatedat "
            "lastmodifiedtime owner available currentpay desiredpay desiredsalary canrelocate archivereason "
            "archivedate "
            "rejectionreason rejectedat refusereason rejecteddescription connectedon resumeattachment coverletter "
            "applicantrating rating lowerrange upperrange currency department office prospectpool hired joiningdate "
            "skypeid candidateid applicantreference applicantnumber externalid candidateexternalid candidateinternalid "
            "bewerbernummer",
            { Ignore });
        return all;
    }();
    return kHeadings;
}

const QList<KnownSystem> &knownSystems()
{
    using enum CandidateField;
    static const QList<KnownSystem> kSystems{
        { QStringLiteral("OpenCATS"),
            keySet("firstname lastname email cellphone miscnotes keyskills currentemployer canrelocate"), {},
            DateOrder::MonthFirst },
        { QStringLiteral("OpenCATS"), keySet("candidateid lastname firstname phonehome phonecell email1 keyskills"), {},
            DateOrder::MonthFirst },
        { QStringLiteral("LinkedIn Recruiter"),
            keySet("firstname lastname email jobtitle company pipelinestage note notevisibility"),
            { { key("jobtitle"), Headline }, { key("company"), Company } }, DateOrder::Unknown },
        { QStringLiteral("LinkedIn Talent Hub"),
            keySet("candidateid projectid firstname lastname emails hiringstateid createdtime"), {},
            DateOrder::Unknown },
        { QStringLiteral("LinkedIn Connections"),
            keySet("firstname lastname url emailaddress company position connectedon"),
            { { key("url"), Link }, { key("company"), Company }, { key("position"), Headline } }, DateOrder::DayFirst },
        { QStringLiteral("Greenhouse"), keySet("firstname lastname company title email socialmedia whogetscredit job"),
            { { key("title"), Headline }, { key("company"), Company } }, DateOrder::Unknown },
        { QStringLiteral("Lever"), keySet("fullname dateadded stage sources origin"), {}, DateOrder::Unknown },
        { QStringLiteral("Frappe"), keySet("applicantname emailaddress status jobopening"), {}, DateOrder::Unknown },
        { QStringLiteral("Ashby"), keySet("name primaryemailaddress primaryphonenumber creditedtouser"),
            { { key("position"), Headline }, { key("company"), Company } }, DateOrder::Unknown },
    };
    return kSystems;
}

} // namespace shortlist
