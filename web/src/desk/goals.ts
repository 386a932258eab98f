// What the page is to show or to give the focus to, once it is drawn.
export type Goal =
  | 'answer'
  | 'answer-quietly'
  | 'source'
  | 'source-scroll'
  | 'cell'
  | 'finding'
  | 'next-finding'
  | 'box'
  | 'editing'
  | 'first-cell'
  | 'reason';
