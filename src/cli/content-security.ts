/**
 * The content security policy, once for the built page (as a meta tag, so that any host has it) and once
 * for our own server (as a header). Development needs inline scripts of its own, so it goes without.
 */
import type { Plugin } from 'vite';

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

export const POLICY = RULES.join('; ');

export function contentSecurity(): Plugin {
  return {
    name: 'local-terrain-content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
