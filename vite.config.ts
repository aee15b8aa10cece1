import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: 'src/app',
  resolve: { conditions: ['backstay-source', ...defaultClientConditions] },
  plugins: [react()],
  build: { outDir: '../../dist/site', emptyOutDir: true, target: 'es2022' },
});
