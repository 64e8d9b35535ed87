import { defineCodeList } from "@ipms/core";

/** The 97 divisions (大类) of GB/T 4754-2017; `industrySection` finds their section. */
export const industryDivisions = /* @__PURE__ */ defineCodeList({
  id: "industry-divisions",
  version: 1,
  labels: { en: "Industry divisions", "zh-Hans": "行业大类" },
  definition: {
    en: "The 97 two-digit divisions of GB/T 4754-2017. The section's letter is not part of the code.",
    "zh-Hans": "GB/T 4754-2017 的97个两位数大类。门类字母不属于代码。",
  },
  open: false,
  codes: {
    "01": { labels: { en: "Agriculture (crops)", "zh-Hans": "农业" }, synonyms: ["种植业"] },
    "02": { labels: { en: "Forestry", "zh-Hans": "林业" }, synonyms: [] },
    "03": { labels: { en: "Animal husbandry", "zh-Hans": "畜牧业" }, synonyms: ["养殖业"] },
    "04": { labels: { en: "Fishery", "zh-Hans": "渔业" }, synonyms: [] },
    "05": {
      labels: {
        en: "Support activities for agriculture, forestry, animal husbandry and fishery",
        "zh-Hans": "农、林、牧、渔专业及辅助性活动",
      },
      synonyms: ["农、林、牧、渔服务业"],
    },
    "06": {
      labels: { en: "Mining and washing of coal", "zh-Hans": "煤炭开采和洗选业" },
      synonyms: ["煤炭开采"],
    },
    "07": {
      labels: { en: "Extraction of oil and natural gas", "zh-Hans": "石油和天然气开采业" },
      synonyms: [],
    },
    "08": {
      labels: { en: "Mining and dressing of ferrous metal ores", "zh-Hans": "黑色金属矿采选业" },
      synonyms: [],
    },
    "09": {
      labels: {
        en: "Mining and dressing of non-ferrous metal ores",
        "zh-Hans": "有色金属矿采选业",
      },
      synonyms: [],
    },
    "10": {
      labels: { en: "Mining and dressing of non-metal ores", "zh-Hans": "非金属矿采选业" },
      synonyms: [],
    },
    "11": {
      labels: { en: "Support activities for mining", "zh-Hans": "开采专业及辅助性活动" },
      synonyms: ["开采辅助活动"],
    },
    "12": { labels: { en: "Other mining", "zh-Hans": "其他采矿业" }, synonyms: [] },
    "13": {
      labels: { en: "Processing of food from agricultural products", "zh-Hans": "农副食品加工业" },
      synonyms: ["农产品加工业"],
    },
    "14": { labels: { en: "Manufacture of foods", "zh-Hans": "食品制造业" }, synonyms: [] },
    "15": {
      labels: {
        en: "Manufacture of liquor, beverages and refined tea",
        "zh-Hans": "酒、饮料和精制茶制造业",
      },
      synonyms: ["饮料制造业"],
    },
    "16": { labels: { en: "Manufacture of tobacco", "zh-Hans": "烟草制品业" }, synonyms: [] },
    "17": { labels: { en: "Manufacture of textiles", "zh-Hans": "纺织业" }, synonyms: [] },
    "18": {
      labels: { en: "Manufacture of textile garments and apparel", "zh-Hans": "纺织服装、服饰业" },
      synonyms: ["纺织服装业"],
    },
    "19": {
      labels: {
        en: "Manufacture of leather, fur, feather and their products, and footwear",
        "zh-Hans": "皮革、毛皮、羽毛及其制品和制鞋业",
      },
      synonyms: ["制鞋业"],
    },
    "20": {
      labels: {
        en: "Processing of timber and manufacture of wood, bamboo, rattan, palm and straw products",
        "zh-Hans": "木材加工和木、竹、藤、棕、草制品业",
      },
      synonyms: ["木材加工业"],
    },
    "21": {
      labels: { en: "Manufacture of furniture", "zh-Hans": "家具制造业" },
      synonyms: ["家具业"],
    },
    "22": {
      labels: { en: "Manufacture of paper and paper products", "zh-Hans": "造纸和纸制品业" },
      synonyms: ["造纸及纸制品业"],
    },
    "23": {
      labels: {
        en: "Printing and reproduction of recorded media",
        "zh-Hans": "印刷和记录媒介复制业",
      },
      synonyms: ["印刷业"],
    },
    "24": {
      labels: {
        en: "Manufacture of articles for culture, education, arts and crafts, sports and entertainment",
        "zh-Hans": "文教、工美、体育和娱乐用品制造业",
      },
      synonyms: [],
    },
    "25": {
      labels: {
        en: "Processing of petroleum, coal and other fuels",
        "zh-Hans": "石油、煤炭及其他燃料加工业",
      },
      synonyms: ["石油加工、炼焦和核燃料加工业"],
    },
    "26": {
      labels: {
        en: "Manufacture of raw chemical materials and chemical products",
        "zh-Hans": "化学原料和化学制品制造业",
      },
      synonyms: ["化学原料及化学制品制造业"],
    },
    "27": {
      labels: { en: "Manufacture of medicines", "zh-Hans": "医药制造业" },
      synonyms: ["制药业"],
    },
    "28": {
      labels: { en: "Manufacture of chemical fibres", "zh-Hans": "化学纤维制造业" },
      synonyms: ["化纤制造业"],
    },
    "29": {
      labels: { en: "Manufacture of rubber and plastic products", "zh-Hans": "橡胶和塑料制品业" },
      synonyms: [],
    },
    "30": {
      labels: { en: "Manufacture of non-metallic mineral products", "zh-Hans": "非金属矿物制品业" },
      synonyms: [],
    },
    "31": {
      labels: {
        en: "Smelting and rolling of ferrous metals",
        "zh-Hans": "黑色金属冶炼和压延加工业",
      },
      synonyms: ["钢铁冶炼"],
    },
    "32": {
      labels: {
        en: "Smelting and rolling of non-ferrous metals",
        "zh-Hans": "有色金属冶炼和压延加工业",
      },
      synonyms: ["有色金属冶炼"],
    },
    "33": {
      labels: { en: "Manufacture of metal products", "zh-Hans": "金属制品业" },
      synonyms: [],
    },
    "34": {
      labels: { en: "Manufacture of general-purpose machinery", "zh-Hans": "通用设备制造业" },
      synonyms: [],
    },
    "35": {
      labels: { en: "Manufacture of special-purpose machinery", "zh-Hans": "专用设备制造业" },
      synonyms: [],
    },
    "36": {
      labels: { en: "Manufacture of motor vehicles", "zh-Hans": "汽车制造业" },
      synonyms: ["汽车制造"],
    },
    "37": {
      labels: {
        en: "Manufacture of railway, shipbuilding, aerospace and other transport equipment",
        "zh-Hans": "铁路、船舶、航空航天和其他运输设备制造业",
      },
      synonyms: [],
    },
    "38": {
      labels: {
        en: "Manufacture of electrical machinery and apparatus",
        "zh-Hans": "电气机械和器材制造业",
      },
      synonyms: ["电气机械及器材制造业"],
    },
    "39": {
      labels: {
        en: "Manufacture of computers, communication and other electronic equipment",
        "zh-Hans": "计算机、通信和其他电子设备制造业",
      },
      synonyms: ["电子信息制造业"],
    },
    "40": {
      labels: {
        en: "Manufacture of measuring instruments and machinery",
        "zh-Hans": "仪器仪表制造业",
      },
      synonyms: [],
    },
    "41": { labels: { en: "Other manufacturing", "zh-Hans": "其他制造业" }, synonyms: [] },
    "42": {
      labels: { en: "Utilization of waste resources", "zh-Hans": "废弃资源综合利用业" },
      synonyms: [],
    },
    "43": {
      labels: {
        en: "Repair of metal products, machinery and equipment",
        "zh-Hans": "金属制品、机械和设备修理业",
      },
      synonyms: [],
    },
    "44": {
      labels: {
        en: "Production and supply of electricity and heat",
        "zh-Hans": "电力、热力生产和供应业",
      },
      synonyms: ["电力、热力的生产和供应业"],
    },
    "45": {
      labels: { en: "Production and supply of gas", "zh-Hans": "燃气生产和供应业" },
      synonyms: [],
    },
    "46": {
      labels: { en: "Production and supply of water", "zh-Hans": "水的生产和供应业" },
      synonyms: [],
    },
    "47": { labels: { en: "Construction of buildings", "zh-Hans": "房屋建筑业" }, synonyms: [] },
    "48": { labels: { en: "Civil engineering", "zh-Hans": "土木工程建筑业" }, synonyms: [] },
    "49": { labels: { en: "Building installation", "zh-Hans": "建筑安装业" }, synonyms: [] },
    "50": {
      labels: {
        en: "Building decoration, finishing and other construction",
        "zh-Hans": "建筑装饰、装修和其他建筑业",
      },
      synonyms: ["建筑装饰和其他建筑业"],
    },
    "51": { labels: { en: "Wholesale trade", "zh-Hans": "批发业" }, synonyms: ["批发"] },
    "52": { labels: { en: "Retail trade", "zh-Hans": "零售业" }, synonyms: ["零售"] },
    "53": { labels: { en: "Railway transport", "zh-Hans": "铁路运输业" }, synonyms: [] },
    "54": { labels: { en: "Road transport", "zh-Hans": "道路运输业" }, synonyms: ["公路运输业"] },
    "55": { labels: { en: "Water transport", "zh-Hans": "水上运输业" }, synonyms: [] },
    "56": { labels: { en: "Air transport", "zh-Hans": "航空运输业" }, synonyms: [] },
    "57": { labels: { en: "Pipeline transport", "zh-Hans": "管道运输业" }, synonyms: [] },
    "58": {
      labels: {
        en: "Multimodal transport and transport agencies",
        "zh-Hans": "多式联运和运输代理业",
      },
      synonyms: [],
    },
    "59": {
      labels: { en: "Cargo handling and storage", "zh-Hans": "装卸搬运和仓储业" },
      synonyms: ["仓储业"],
    },
    "60": { labels: { en: "Post", "zh-Hans": "邮政业" }, synonyms: ["快递业"] },
    "61": { labels: { en: "Accommodation", "zh-Hans": "住宿业" }, synonyms: ["酒店业"] },
    "62": { labels: { en: "Catering", "zh-Hans": "餐饮业" }, synonyms: ["餐饮"] },
    "63": {
      labels: {
        en: "Telecommunications, broadcasting, television and satellite transmission",
        "zh-Hans": "电信、广播电视和卫星传输服务",
      },
      synonyms: [],
    },
    "64": {
      labels: { en: "Internet and related services", "zh-Hans": "互联网和相关服务" },
      synonyms: ["互联网服务"],
    },
    "65": {
      labels: {
        en: "Software and information technology services",
        "zh-Hans": "软件和信息技术服务业",
      },
      synonyms: ["软件业"],
    },
    "66": {
      labels: { en: "Monetary and financial services", "zh-Hans": "货币金融服务" },
      synonyms: ["银行业"],
    },
    "67": {
      labels: { en: "Capital market services", "zh-Hans": "资本市场服务" },
      synonyms: ["证券业"],
    },
    "68": { labels: { en: "Insurance", "zh-Hans": "保险业" }, synonyms: ["保险"] },
    "69": { labels: { en: "Other financial services", "zh-Hans": "其他金融业" }, synonyms: [] },
    "70": { labels: { en: "Real estate", "zh-Hans": "房地产业" }, synonyms: ["房地产"] },
    "71": { labels: { en: "Leasing", "zh-Hans": "租赁业" }, synonyms: ["租赁"] },
    "72": { labels: { en: "Business services", "zh-Hans": "商务服务业" }, synonyms: ["商务服务"] },
    "73": {
      labels: { en: "Research and experimental development", "zh-Hans": "研究和试验发展" },
      synonyms: ["研发"],
    },
    "74": {
      labels: { en: "Professional technical services", "zh-Hans": "专业技术服务业" },
      synonyms: [],
    },
    "75": {
      labels: {
        en: "Promotion and application of science and technology",
        "zh-Hans": "科技推广和应用服务业",
      },
      synonyms: [],
    },
    "76": { labels: { en: "Water conservancy management", "zh-Hans": "水利管理业" }, synonyms: [] },
    "77": {
      labels: {
        en: "Ecological protection and environmental management",
        "zh-Hans": "生态保护和环境治理业",
      },
      synonyms: ["环保业"],
    },
    "78": {
      labels: { en: "Public facilities management", "zh-Hans": "公共设施管理业" },
      synonyms: [],
    },
    "79": { labels: { en: "Land management", "zh-Hans": "土地管理业" }, synonyms: [] },
    "80": { labels: { en: "Household services", "zh-Hans": "居民服务业" }, synonyms: [] },
    "81": {
      labels: {
        en: "Repair of motor vehicles, electronic and household goods",
        "zh-Hans": "机动车、电子产品和日用产品修理业",
      },
      synonyms: [],
    },
    "82": { labels: { en: "Other services", "zh-Hans": "其他服务业" }, synonyms: [] },
    "83": { labels: { en: "Education", "zh-Hans": "教育" }, synonyms: ["教育业"] },
    "84": { labels: { en: "Health", "zh-Hans": "卫生" }, synonyms: ["医疗卫生"] },
    "85": { labels: { en: "Social work", "zh-Hans": "社会工作" }, synonyms: [] },
    "86": { labels: { en: "Press and publishing", "zh-Hans": "新闻和出版业" }, synonyms: [] },
    "87": {
      labels: {
        en: "Radio, television, film and sound recording",
        "zh-Hans": "广播、电视、电影和录音制作业",
      },
      synonyms: ["广播、电视、电影和影视录音制作业"],
    },
    "88": { labels: { en: "Culture and arts", "zh-Hans": "文化艺术业" }, synonyms: [] },
    "89": { labels: { en: "Sports", "zh-Hans": "体育" }, synonyms: [] },
    "90": { labels: { en: "Entertainment", "zh-Hans": "娱乐业" }, synonyms: [] },
    "91": {
      labels: { en: "Organs of the Communist Party of China", "zh-Hans": "中国共产党机关" },
      synonyms: [],
    },
    "92": { labels: { en: "State institutions", "zh-Hans": "国家机构" }, synonyms: [] },
    "93": {
      labels: {
        en: "People's Political Consultative Conference and democratic parties",
        "zh-Hans": "人民政协、民主党派",
      },
      synonyms: [],
    },
    "94": { labels: { en: "Social security", "zh-Hans": "社会保障" }, synonyms: [] },
    "95": {
      labels: {
        en: "Mass organizations, social organizations and other membership organizations",
        "zh-Hans": "群众团体、社会团体和其他成员组织",
      },
      synonyms: [],
    },
    "96": {
      labels: {
        en: "Self-governing and other grassroots organizations",
        "zh-Hans": "基层群众自治组织及其他组织",
      },
      synonyms: ["基层群众自治组织"],
    },
    "97": { labels: { en: "International organizations", "zh-Hans": "国际组织" }, synonyms: [] },
  },
  sources: [
    {
      title: "GB/T 4754-2017 国民经济行业分类",
      issuer: "国家质量监督检验检疫总局、国家标准化管理委员会",
      date: "2017-06-30",
      url: "http://tj.jiangsu.gov.cn/art/2025/1/20/art_85775_11475179.html",
      note: {
        en: "20 sections, 97 divisions, 473 groups and 1,382 classes; amendment No. 1 of 2019 included.",
        "zh-Hans": "门类20个、大类97个、中类473个、小类1382个，含2019年第1号修改单。",
      },
    },
  ],
});

/** A code of {@link industryDivisions}. */
export type IndustryDivision = keyof typeof industryDivisions.codes;
