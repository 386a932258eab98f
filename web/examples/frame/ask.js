// Asks the page in the frame, and waits for the answer with the same id from the same origin.
const frame = document.querySelector('iframe');
const checker = new URL(frame.src).origin;
let last = 0;

function check(text) {
  const id = ++last;
  return new Promise((done, failed) => {
    const listen = ({ origin, source, data }) => {
      if (origin !== checker || source !== frame.contentWindow || data.id !== id) return;
      window.removeEventListener('message', listen);
      if (data.type === 'xxgk-check/report') done(data.report);
      else failed(new Error(data.message));
    };
    window.addEventListener('message', listen);
    frame.contentWindow.postMessage({ type: 'xxgk-check/check', id, text }, checker);
  });
}

document.querySelector('#ask').addEventListener('click', async () => {
  const report = await check(document.querySelector('#text').value);
  const { errors, warnings, hints } = report.summary;
  document.querySelector('#answer').textContent = `错误 ${errors}，存疑 ${warnings}，提示 ${hints}`;
});
