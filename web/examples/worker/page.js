const worker = new Worker('worker.js', { type: 'module' });
const list = document.querySelector('#reports');

document.querySelector('input').addEventListener('change', async (event) => {
  for (const file of event.target.files) worker.postMessage({ name: file.name, data: await file.arrayBuffer() });
});

worker.addEventListener('message', ({ data: { name, report, error } }) => {
  const item = document.createElement('li');
  item.textContent = error ? `${name}：${error}` : `${name}：${report.outcome}，${report.findings.length}`;
  list.append(item);
});
