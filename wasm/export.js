export default Core;
