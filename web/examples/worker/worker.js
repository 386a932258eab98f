import { load } from '../xxgk-check/index.js';

self.addEventListener('message', async ({ data: { name, data } }) => {
  try {
    const checker = await load();
    self.postMessage({ name, report: checker.check(data, { name }) });
  } catch (error) {
    self.postMessage({ name, error: error.message });
  }
});
