/**
 * In every page, as short as can be: what lets pages open without a network comes after everything the reader waits for.
 * It is bundled the way workers are, because that gives a file's address without a file to fetch first.
 */
import startUrl from './offline-start.ts?worker&url';

if (import.meta.env.PROD) onload = () => import(/* @vite-ignore */ startUrl);
