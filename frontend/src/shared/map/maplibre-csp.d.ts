/** The build of MapLibre that needs neither `eval` nor a worker made from text, which our content policy refuses. */
declare module 'maplibre-gl/dist/maplibre-gl-csp' {
  export * from 'maplibre-gl';
}
