#!/usr/bin/env python3
"""Makes clock-cases.jsonl: due dates that the app's own code has no part in.

The days come from numpy.busday_offset over the dates of resources/holidays-id.json (read as plain JSON), and every one is
counted a second time day by day with datetime; the two must agree or nothing is written. Run by hand, only when cases are
added: `python3 test/unit/kernel/clock-cases.make.py` (numpy 2.4.6 was used on 25 November 2026). The test only reads the
JSON file; it never runs this script.

How numpy counts what the law means: the trigger is day 0, so day n is `busday_offset(trigger, n, roll='backward')` (a
trigger on a day off rolls back to the last working day, whose next working day is day 1 all the same). With the cautious
rule a working trigger day is day 1, hence n - 1.
"""
import datetime
import json
import pathlib
import zoneinfo

import numpy

HERE = pathlib.Path(__file__).parent
HOLIDAYS = json.loads((HERE / '../../../resources/holidays-id.json').read_text())
DECREED = sorted({day['date'] for year in HOLIDAYS['years'].values() for day in year})
ZONES = {'WIB': 'Asia/Jakarta', 'WITA': 'Asia/Makassar', 'WIT': 'Asia/Jayapura'}


def with_numpy(trigger, days, week, count_trigger, holidays):
    calendar = numpy.busdaycalendar(weekmask='1111100' if week == 5 else '1111110', holidays=holidays)
    working = bool(numpy.is_busday(trigger, busdaycal=calendar))
    steps = days - 1 if count_trigger and working else days
    return str(numpy.busday_offset(trigger, steps, roll='backward', busdaycal=calendar))


def by_hand(trigger, days, week, count_trigger, holidays):
    off = set(holidays)
    day = datetime.date.fromisoformat(trigger)
    left = days
    if not count_trigger:
        day += datetime.timedelta(1)
    while True:
        if day.weekday() < week and day.isoformat() not in off:
            left -= 1
            if left == 0:
                return day.isoformat()
        day += datetime.timedelta(1)


CASES = []


def case(group, trigger, days, week=5, count_trigger=False, added=(), note='', **how):
    holidays = DECREED + list(added)
    due = with_numpy(trigger, days, week, count_trigger, holidays)
    assert due == by_hand(trigger, days, week, count_trigger, holidays), (group, trigger, days)
    CASES.append({'group': group, 'trigger': trigger, 'days': days, 'week': week, 'countTriggerDay': count_trigger,
                  'added': list(added), 'due': due, 'note': note, **how})


# The long holidays of each year: a day shortly before, and one inside.
IDUL_FITRI = {2022: ('2022-04-28', '2022-05-04'), 2023: ('2023-04-18', '2023-04-22'), 2024: ('2024-04-05', '2024-04-10'),
              2025: ('2025-03-27', '2025-04-01'), 2026: ('2026-03-17', '2026-03-21'), 2027: ('2027-03-05', '2027-03-10')}
for year, (before, inside) in IDUL_FITRI.items():
    case('Idul Fitri', before, 10, note=f'{year}, before')
    case('Idul Fitri', inside, 3, note=f'{year}, received during the holiday')
    case('Idul Fitri', before, 17, note=f'{year}, extended')
for year in range(2022, 2027):
    case('year end', f'{year}-12-22', 10, note='Natal and New Year inside')
    case('year end', f'{year}-12-31', 14, note='received on the last day')
    case('year end', f'{year}-12-01', 30, note='objection over the turn of the year')
MAY = {2022: '2022-05-13', 2023: '2023-05-17', 2024: '2024-05-08', 2025: '2025-05-09', 2026: '2026-05-12', 2027: '2027-05-04'}
for year, before in MAY.items():
    case('Mei', before, 10, note=f'{year}, Kenaikan and Waisak on the way')
    case('Mei', before, 30, note=f'{year}, into June')
# A week of six days: Saturdays count, Sundays and holidays do not.
for trigger, days in (('2026-01-05', 5), ('2026-03-13', 10), ('2025-03-27', 10), ('2024-12-20', 17), ('2026-11-27', 1),
                      ('2023-04-18', 30), ('2027-05-04', 14)):
    case('six-day week', trigger, days, week=6)
# The cautious rule, on working days and on days off.
for trigger, days in (('2026-01-05', 3), ('2026-01-05', 10), ('2026-03-13', 10), ('2026-03-14', 10), ('2026-03-19', 3),
                      ('2026-11-24', 30), ('2025-12-31', 1)):
    case('trigger day counted', trigger, days, count_trigger=True)
case('trigger day counted', '2026-03-14', 10, week=6, count_trigger=True, note='a working Saturday is day 1')
# Extension: 17 in all, from receipt, on whatever day it was given.
for trigger in ('2022-12-15', '2023-06-20', '2024-02-05', '2025-05-20', '2026-08-14', '2026-12-18'):
    case('extension', trigger, 17, note='10 + 7')
# The office starts the answer period again when the papers are complete.
for received, incomplete, complete in (('2026-03-02', '2026-03-04', '2026-03-12'), ('2025-12-15', '2025-12-17', '2025-12-24'),
                                       ('2026-05-04', '2026-05-06', '2026-05-16'), ('2024-04-01', '2024-04-03', '2024-04-16')):
    case('repair, restarted', complete, 10, receivedOn=received, incompleteOn=incomplete, completeOn=complete, restart=True)
    case('repair, not restarted', received, 10, receivedOn=received, incompleteOn=incomplete, completeOn=complete,
         restart=False)
# A local day off that the office adds later.
for trigger, days, added in (('2026-11-24', 10, ['2026-11-30']), ('2026-11-24', 17, ['2026-11-30', '2026-12-09']),
                             ('2026-11-24', 10, ['2026-12-08']), ('2026-11-24', 10, ['2026-11-28']),
                             ('2025-06-24', 30, ['2025-06-30', '2025-07-11']), ('2026-02-13', 3, ['2026-02-18'])):
    case('local day added', trigger, days, added=added)
case('local day added', '2026-11-24', 10, week=6, added=['2026-11-28'], note='a Saturday of a six-day week')
# Received on a day on which the office does not work.
for trigger, note in (('2026-06-06', 'Saturday'), ('2026-06-07', 'Sunday'), ('2026-08-17', 'Independence Day, Monday'),
                      ('2025-01-28', 'cuti bersama'), ('2024-02-10', 'holiday on a Saturday'), ('2023-01-22', 'holiday on a Sunday')):
    case('received on a day off', trigger, 10, note=note)
# The office's calendar day of an instant in UTC.
for instant, zone, note in (('2026-03-13T16:30:00Z', 'WIB', '23:30 WIB is still the 13th'),
                            ('2026-03-13T17:00:00Z', 'WIB', '00:00 WIB is the 14th'),
                            ('2026-03-13T16:30:00Z', 'WITA', '00:30 WITA is already the 14th'),
                            ('2026-03-13T15:30:00Z', 'WIT', '00:30 WIT is already the 14th'),
                            ('2025-12-31T16:59:59Z', 'WIB', 'the last second of the year'),
                            ('2025-12-31T15:00:00Z', 'WIT', 'the first second of the year'),
                            ('2026-06-07T22:00:00Z', 'WIB', '05:00 WIB on Monday, still Sunday in UTC')):
    utc = datetime.datetime.fromisoformat(instant.replace('Z', '+00:00'))
    local = utc.astimezone(zoneinfo.ZoneInfo(ZONES[zone])).date().isoformat()
    case('time zone', local, 10, note=note, instant=instant, zone=zone)

lines = ''.join(json.dumps(one, ensure_ascii=False) + '\n' for one in CASES)
(HERE / 'clock-cases.jsonl').write_text(lines)
print(len(CASES), 'cases')
