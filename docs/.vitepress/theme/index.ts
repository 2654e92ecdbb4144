import type { Theme } from 'vitepress';
import Layout from './Layout.vue';
import './styles/base.css';
import './styles/frame.css';
import './styles/page.css';
import './styles/code.css';

export default { Layout } satisfies Theme;
