// Asks the checker before the form is sent. What the server accepts it has to check itself.
const form = document.querySelector('form');
const message = document.querySelector('#message');
const checker = document.querySelector('xxgk-check');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  message.textContent = '';
  try {
    const report = await checker.check();
    if (report.outcome === 'undetermined') message.textContent = '没有认出年度报告，暂不发布。';
    else if (report.summary.errors > 0) message.textContent = `还有 ${report.summary.errors} 处错误，暂不发布。`;
    else form.submit();
  } catch (error) {
    message.textContent = '未能核对，暂不发布。';
  }
});
