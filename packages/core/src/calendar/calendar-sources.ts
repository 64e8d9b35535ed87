/**
 * Where the notices of the General Office of the State Council stand by which {@link statutoryCalendar}
 * goes, by year; a later notice changes the one before it. No calculation reads this.
 */
export const calendarSources: Readonly<Record<number, readonly string[]>> = {
  2007: ["http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm"],
  2008: ["http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm"],
  2009: ["http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm"],
  2010: ["http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm"],
  2011: ["http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm"],
  2012: ["http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm"],
  2013: ["http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm"],
  2014: ["http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm"],
  2015: [
    "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
    "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
  ],
  2016: ["http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm"],
  2017: ["http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm"],
  2018: ["http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm"],
  2019: [
    "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
    "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
  ],
  2020: [
    "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
    "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
  ],
  2021: ["http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm"],
  2022: ["http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm"],
  2023: ["http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"],
  2024: ["https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"],
  2025: ["https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"],
  2026: ["https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"],
};
