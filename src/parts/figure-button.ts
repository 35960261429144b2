import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {sayValue} from "../words/value.js";

/** Words of a figure that open its sentence. */
export const figureButton = ({observation_id}: Pick<Figure, "observation_id">, words: unknown): HTMLElement =>
  html`<button class="figure-button" data-observation=${observation_id}>${words}</button>`;

/** A figure's value, opening its sentence. */
export const valueButton = (figure: Figure): HTMLElement => figureButton(figure, sayValue(figure));
