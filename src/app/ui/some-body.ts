export { typicalBody as someBody } from '#care';
