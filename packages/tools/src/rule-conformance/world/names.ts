const first = Array.from(
  "华中金天新恒盛鸿泰瑞嘉宏安德利达兴隆昌富永顺祥和润丰源通百世万博凯龙凤云海江山林春星月光明东南西北",
);
const second = Array.from(
  "晟昊宇轩奕铭锐捷诚信远志强胜凌飞腾跃创智慧科维思源力能启航迈拓展联众合一品优美佳乐怡宁静康健朗悦",
);
const third = Array.from(
  "达盛丰泰源通隆祥瑞邦业成功胜利荣耀辉煌霖润泽涵沐渝川岳峰岭溪湖洲浦港湾洋波涛浪潮帆舟桥岩",
);

const many = first.length * second.length * third.length;

/**
 * The made-up brand of an investor: another one for every number below a hundred thousand or so.
 *
 * @param number - which investor, from 0
 */
export function brandOf(number: number): string {
  // A step without a common divisor visits every brand once, in no visible order.
  let place = (number * 7919) % many;
  const parts: string[] = [];
  for (const letters of [first, second, third]) {
    parts.push(letters[place % letters.length] ?? "");
    place = Math.floor(place / letters.length);
  }
  return parts.join("") + (number < many ? "" : String(Math.floor(number / many) + 1));
}
