/** Five projects of one industry that are alike in size, the scene of the examples of what is out of scale. */
export const alikeProjects = [
  {
    projectId: "P-1",
    name: "项目1",
    industry: "C38",
    totalInvestment: { amount: "180000000", currency: "CNY" },
    landAreaMu: "60",
  },
  {
    projectId: "P-2",
    name: "项目2",
    industry: "C38",
    totalInvestment: { amount: "200000000", currency: "CNY" },
    landAreaMu: "50",
  },
  {
    projectId: "P-3",
    name: "项目3",
    industry: "C38",
    totalInvestment: { amount: "220000000", currency: "CNY" },
    landAreaMu: "70",
  },
  {
    projectId: "P-4",
    name: "项目4",
    industry: "C38",
    totalInvestment: { amount: "250000000", currency: "CNY" },
    landAreaMu: "50",
  },
  {
    projectId: "P-5",
    name: "项目5",
    industry: "C38",
    totalInvestment: { amount: "300000000", currency: "CNY" },
    landAreaMu: "80",
  },
];
