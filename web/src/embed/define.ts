// import 'xxgk-check/define': registers <xxgk-check>.

import { XxgkCheck } from './element';

if (!customElements.get('xxgk-check')) customElements.define('xxgk-check', XxgkCheck);
