/**
 * What the State Council settled for one year: spans are `first/last`, single days stand alone. What a day
 * has in common with the year, or with the first of its span, is left out.
 */
export interface CalendarNotice {
  /** The year. */
  readonly year: number;
  /** Days off, weekends within them included. */
  readonly holidays: string;
  /** Weekend days that are worked in exchange. */
  readonly makeUpDays: string;
}

/**
 * The notices of the General Office of the State Council on the arrangement of holidays
 * (国务院办公厅关于部分节假日安排的通知), for every year that has one, changes during the year included:
 * 3 September 2015, 1 May 2019, and the longer Spring Festival of 2020.
 */
export const calendarNotices: readonly CalendarNotice[] = [
  {
    year: 2007,
    holidays: "01-01/03 02-18/24 05-01/07 10-01/07",
    makeUpDays: "2006-12-30 2006-12-31 02-17 02-25 04-28 04-29 09-29 09-30",
  },
  {
    year: 2008,
    holidays: "2007-12-30/2008-01-01 02-06/12 04-04/06 05-01/03 06-07/09 09-13/15 09-29/10-05",
    makeUpDays: "2007-12-29 02-02 02-03 05-04 09-27 09-28",
  },
  {
    year: 2009,
    holidays: "01-01/03 01-25/31 04-04/06 05-01/03 05-28/30 10-01/08",
    makeUpDays: "01-04 01-24 02-01 05-31 09-27 10-10",
  },
  {
    year: 2010,
    holidays: "01-01/03 02-13/19 04-03/05 05-01/03 06-14/16 09-22/24 10-01/07",
    makeUpDays: "02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09",
  },
  {
    year: 2011,
    holidays: "01-01/03 02-02/08 04-03/05 04-30/05-02 06-04/06 09-10/12 10-01/07",
    makeUpDays: "01-30 02-12 04-02 10-08 10-09",
  },
  {
    year: 2012,
    holidays: "01-01/03 01-22/28 04-02/04 04-29/05-01 06-22/24 09-30/10-07",
    makeUpDays: "2011-12-31 01-21 01-29 03-31 04-01 04-28 09-29",
  },
  {
    year: 2013,
    holidays: "01-01/03 02-09/15 04-04/06 04-29/05-01 06-10/12 09-19/21 10-01/07",
    makeUpDays: "01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12",
  },
  {
    year: 2014,
    holidays: "01-01 01-31/02-06 04-05 04-07 05-01/03 06-02 09-08 10-01/07",
    makeUpDays: "01-26 02-08 05-04 09-28 10-11",
  },
  {
    year: 2015,
    holidays: "01-01/03 02-18/24 04-05/06 05-01 06-20 06-22 09-03/05 09-27 10-01/07",
    makeUpDays: "01-04 02-15 02-28 09-06 10-10",
  },
  {
    year: 2016,
    holidays: "01-01 02-07/13 04-04 05-01/02 06-09/11 09-15/17 10-01/07",
    makeUpDays: "02-06 02-14 06-12 09-18 10-08 10-09",
  },
  {
    year: 2017,
    holidays: "01-01/02 01-27/02-02 04-02/04 05-01 05-28/30 10-01/08",
    makeUpDays: "01-22 02-04 04-01 05-27 09-30",
  },
  {
    year: 2018,
    holidays: "01-01 02-15/21 04-05/07 04-29/05-01 06-18 09-24 10-01/07",
    makeUpDays: "02-11 02-24 04-08 04-28 09-29 09-30",
  },
  {
    year: 2019,
    holidays: "2018-12-30/2019-01-01 02-04/10 04-05 05-01/04 06-07 09-13 10-01/07",
    makeUpDays: "2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12",
  },
  {
    year: 2020,
    holidays: "01-01 01-24/02-02 04-04/06 05-01/05 06-25/27 10-01/08",
    makeUpDays: "01-19 02-03 04-26 05-09 06-28 09-27 10-10",
  },
  {
    year: 2021,
    holidays: "01-01/03 02-11/17 04-03/05 05-01/05 06-12/14 09-19/21 10-01/07",
    makeUpDays: "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
  },
  {
    year: 2022,
    holidays: "01-01/03 01-31/02-06 04-03/05 04-30/05-04 06-03/05 09-10/12 10-01/07",
    makeUpDays: "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  },
  {
    year: 2023,
    holidays: "2022-12-31/2023-01-02 01-21/27 04-05 04-29/05-03 06-22/24 09-29/10-06",
    makeUpDays: "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  },
  {
    year: 2024,
    holidays: "01-01 02-10/17 04-04/06 05-01/05 06-10 09-15/17 10-01/07",
    makeUpDays: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  },
  {
    year: 2025,
    holidays: "01-01 01-28/02-04 04-04/06 05-01/05 05-31/06-02 10-01/08",
    makeUpDays: "01-26 02-08 04-27 09-28 10-11",
  },
  {
    year: 2026,
    holidays: "01-01/03 02-15/23 04-04/06 05-01/05 06-19/21 09-25/27 10-01/07",
    makeUpDays: "01-04 02-14 02-28 05-09 09-20 10-10",
  },
];
