// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demostory.h"

namespace shortlist::demo {

// Nobody of them exists; their addresses end in .example.
const QList<Story> &stories()
{
    static const QList<Story> all{
        { u"Amara Diallo", u"Backend Developer", u"Baobab Demo Works", u"Dakar", u"Africa/Dakar", u"Referral",
            u"go, remote before", false, 38,
            u"file A4 R3 R4 R3 until:14 book:1 cards:4 debrief hire offer send-offer "
            u"accept",
            u"Asked twice how releases work here. Wants to begin with small changes." },
        { u"Isabel Torres", u"Software Engineer", u"Demo Cartography", u"Valencia", u"Europe/Madrid", u"Job board",
            u"ruby", false, 44, u"file A3 R3 R3 R4 until:21 book:1 cards:3 hire offer send-offer refuse withdraw:1",
            u"" },
        { u"Lukas Brandt", u"Backend Engineer", u"Nordlicht Demo", u"Hamburg", u"Europe/Berlin", u"Website", u"ruby",
            false, 36, u"file A4 R4 R3 R4 until:9 book:1 cards:3 hire offer send-offer",
            u"Notice period is three months; would start earlier if the present employer agrees." },
        { u"Yuki Mori", u"Web Developer", u"Kumo Demo", u"Osaka", u"Asia/Tokyo", u"Referral", u"ruby, mentor", false,
            34, u"file A3 R3 R3 R3 until:10 book:1 cards:3 debrief",
            u"Opinions differ on large systems: talk about it." },
        { u"Fatima Zahra El Amrani", u"Junior Developer", u"Atlas Demo", u"Rabat", u"Africa/Casablanca", u"Meetup",
            u"go", false, 32, u"A3 R4 R3 R4 until:1 book:2", u"" },
        { u"Noah Becker", u"Developer", u"Rheinblick Demo", u"Cologne", u"Europe/Berlin", u"Website", u"ruby", false,
            24, u"file A3 R3 R3 until:1 book:2", u"" },
        { u"Chiara Ricci", u"Backend Developer", u"Lago Demo", u"Como", u"Europe/Rome", u"Sourced", u"python, go",
            false, 22, u"A4 R3 until:1 book:8", u"Speaks at meetups; asked for a slot in the afternoon." },
        { u"Samuel Mensah", u"Software Developer", u"Volta Demo", u"Accra", u"Africa/Accra", u"Job board", u"ruby",
            false, 26, u"file A3 R3 until:9 pair:1 cards:3:1", u"" },
        { u"Ewa Zielińska", u"Developer", u"Wisła Demo", u"Kraków", u"Europe/Warsaw", u"Website", u"go", false, 25,
            u"A3 R3 until:1 book:3", u"" },
        { u"Olga Ivanova", u"Junior Backend Engineer", u"Neva Demo", u"Tbilisi", u"Asia/Tbilisi", u"Website", u"ruby",
            false, 16, u"A3 until:1 book:2", u"" },
        { u"Tiago Alves", u"Developer", u"Tejo Demo", u"Lisbon", u"Europe/Lisbon", u"Agency", u"", false, 20,
            u"A2 until:9 book:1 held", u"" },
        { u"Hannah Weiss", u"Career changer, was a nurse", u"", u"Graz", u"Europe/Vienna", u"Website", u"career change",
            false, 13, u"file send receive grade:4",
            u"Learned to program in the evenings; the answers are very clear." },
        { u"Arjun Mehta", u"Graduate", u"", u"Pune", u"Asia/Kolkata", u"University", u"graduate", false, 12,
            u"send receive graders", u"" },
        { u"Leila Haddad", u"Web Developer", u"Cedar Demo", u"Beirut", u"Asia/Beirut", u"Website", u"", false, 11,
            u"send receive", u"" },
        { u"Peter Novák", u"Developer", u"Vltava Demo", u"Brno", u"Europe/Prague", u"Job board", u"ruby", false, 5,
            u"send", u"" },
        { u"Grace Achieng", u"Junior Developer", u"Savanna Demo", u"Nairobi", u"Africa/Nairobi", u"Referral",
            u"remote before", false, 5, u"send", u"" },
        { u"Mateo García", u"Developer", u"Pampa Demo", u"Rosario", u"America/Argentina/Cordoba", u"Job board", u"",
            false, 20, u"send", u"" },
        { u"Zoé Martin", u"Backend Developer", u"Garonne Demo", u"Toulouse", u"Europe/Paris", u"Website", u"ruby",
            false, 1, u"", u"" },
        { u"Ali Rahimi", u"Software Engineer", u"", u"Shiraz", u"Asia/Tehran", u"Website", u"go, open source", false, 0,
            u"", u"" },
        { u"Julia Nowak", u"Tester", u"Odra Demo", u"Wrocław", u"Europe/Warsaw", u"Job board", u"", false, 28,
            u"send receive grade:1 decline:1", u"" },
        { u"David Olsen", u"Developer", u"Fjord Demo", u"Bergen", u"Europe/Oslo", u"Agency", u"", false, 38,
            u"A3 R3 book:1 cards:1 decline:2", u"" },
        { u"Emma Dubois", u"Backend Engineer", u"Meuse Demo", u"Liège", u"Europe/Brussels", u"Referral", u"ruby", false,
            33, u"A4 R4 withdraw:0", u"" },
        { u"Kofi Asante", u"Full-stack Developer", u"Kente Demo", u"Kumasi", u"Africa/Accra", u"Sourced", u"go", false,
            30, u"A3 R3 R3 hold", u"Moves house; will be back when settled." },
        { u"Ravi Shah", u"Support Technician", u"Sabarmati Demo", u"Ahmedabad", u"Asia/Kolkata", u"Website", u"", true,
            9, u"until:1 book:3", u"" },
        { u"Nina Kovač", u"Technical Writer", u"Sava Demo", u"Zagreb", u"Europe/Zagreb", u"Website", u"", true, 2, u"",
            u"" },
        { u"Tomáš Horák", u"Administrator", u"Labe Demo", u"Pardubice", u"Europe/Prague", u"Job board", u"", true, 21,
            u"R3 book:1 cards:2 decline:2", u"" },
    };
    return all;
}

} // namespace shortlist::demo
