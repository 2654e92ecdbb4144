/** Egg in one process; `egg-scripts start` runs it in several. */
import { startEgg } from 'egg';
import { port } from './lib/open.ts';

const app = await startEgg({ baseDir: import.meta.dirname, mode: 'single' });
app.listen(port, () => console.log(`listening on http://127.0.0.1:${port}`));
