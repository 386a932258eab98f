// How the official forms are drawn: the words above and beside the rows. The labels of the rows themselves
// come with the report; the wording is that of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.

import type { TableName } from '../report';

export const sectionNumerals = '一二三四五六';
export const sectionTitles: Record<TableName, string> = {
  disclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
};

export interface Block {
  heading: string;
  rows: string[];
}
export const disclosureBlocks: Block[] = [
  { heading: '第二十条第（一）项', rows: ['regulations', 'normative_documents'] },
  { heading: '第二十条第（五）项', rows: ['licensing', 'other_services'] },
  { heading: '第二十条第（六）项', rows: ['penalties', 'coercion'] },
  { heading: '第二十条第（八）项', rows: ['fees'] },
  { heading: '第二十条第（九）项', rows: ['procurement'] },
];
export const contents = '信息内容';

export const columnLabels: Record<string, string> = {
  'disclosure.issued': '本年制发件数',
  'disclosure.repealed': '本年废止件数',
  'disclosure.in_force': '现行有效件数',
  'disclosure.made': '本年新制作数量',
  'disclosure.disclosed': '本年新公开数量',
  'disclosure.total_disclosed': '对外公开总数量',
  'disclosure.previous_items': '上一年项目数量',
  'disclosure.change': '本年增/减',
  'disclosure.decisions': '处理决定数量',
  'disclosure.items': '采购项目数量',
  'disclosure.procurement.amount': '采购总金额',
  'disclosure.fees.amount': '本年收费金额（单位：万元）',
  'applications.natural_person': '自然人',
  'applications.enterprise': '商业企业',
  'applications.research': '科研机构',
  'applications.nonprofit': '社会公益组织',
  'applications.legal_service': '法律服务机构',
  'applications.other_org': '其他',
  'applications.total': '总计',
  'disputes.upheld': '结果维持',
  'disputes.corrected': '结果纠正',
  'disputes.other': '其他结果',
  'disputes.pending': '尚未审结',
  'disputes.total': '总计',
};
// The 2021 form words one column otherwise.
const decisions2021 = '本年处理决定数量';

// By the id of a cell: what stands above it.
export function columnLabel(cellId: string, form: '2019' | '2021' | null): string {
  const parts = cellId.split('.');
  const key = `${parts[0]}.${parts[parts.length - 1]}`;
  if (key === 'disclosure.decisions' && form !== '2019') return decisions2021;
  return columnLabels[cellId] || columnLabels[key] || (parts[parts.length - 1] ?? '');
}

export const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const applicants = '申请人情况';
export const legalPersons = '法人或其他组织';
export const results = '三、本年度办理结果';
export const groupLabels: Record<string, string> = {
  refused: '（三）不予公开',
  unavailable: '（四）无法提供',
  not_processed: '（五）不予处理',
  other: '（六）其他处理',
};
export const litigation = '行政诉讼';
// The three groups of figures in the table of section 四, where each stands alone.
export const disputeGroups: Record<string, string> = {
  reconsideration: '行政复议',
  litigation_direct: '行政诉讼：未经复议直接起诉',
  litigation_after_reconsideration: '行政诉讼：复议后起诉',
};
// What the headings of the six sections have in common, whoever words them.
export const headingWords = [
  '总体情况',
  '主动公开政府信息',
  '收到和处理政府信息公开申请',
  '行政复议',
  '存在的主要问题',
  '其他需要报告',
];
