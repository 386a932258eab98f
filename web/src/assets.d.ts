declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
// The guide as the build packs it: JSON, deflated, in base64.
declare module '#guide' {
  const packed: string;
  export default packed;
}
