// The style sheets of the element, in the order in which they take effect.

import { unsafeCSS } from 'lit';
import answer from '../styles/answer.css';
import base from '../styles/base.css';
import findings from '../styles/findings.css';
import form from '../styles/form.css';
import guide from '../styles/guide.css';
import licences from '../styles/licences.css';
import page from '../styles/page.css';
import panels from '../styles/panels.css';
import print from '../styles/print.css';
import rules from '../styles/rules.css';
import source from '../styles/source.css';

export const styles = [base, page, source, answer, findings, form, panels, licences, guide, rules, print].map(
  unsafeCSS,
);
