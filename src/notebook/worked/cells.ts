import {parseChartSpec, type ChartSpec} from "../chart-spec.js";
import type {Cell, InputSpec} from "../notebook.js";

// The cells of worked notebooks, said shortly; a cell's name is its id as well.

export const text = (name: string, source: string): Cell => ({id: name, name, kind: "text", source});

export const sql = (name: string, source: string): Cell => ({id: name, name, kind: "sql", source: source.trim()});

export const chart = (name: string, from: string, spec: Partial<ChartSpec>): Cell => ({
  id: name,
  name,
  kind: "chart",
  from,
  chart: parseChartSpec(spec)
});

export const table = (name: string, from: string): Cell => ({
  id: name,
  name,
  kind: "table",
  from,
  sort: null,
  filters: {}
});

export const transform = (name: string, from: string, source: string): Cell => ({
  id: name,
  name,
  kind: "transform",
  from,
  source: source.trim()
});

export const input = (name: string, spec: InputSpec, value: string | number | null = null): Cell => ({
  id: name,
  name,
  kind: "input",
  input: spec,
  value
});
