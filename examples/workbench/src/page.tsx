// First, before any schema is made.
import './without-eval.ts';
import { render } from 'preact';
import { App } from './app.tsx';
import './style.css';

const place = document.getElementById('page');
if (place !== null) render(<App />, place);
