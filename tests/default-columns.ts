import type { GraphColumns } from '../graph/file/columns.ts'
import { columnsFromGraph } from '../graph/file/columns-from-graph.ts'
import { buildTexts, builtInLexicon, defaultTexts } from './build-outlines.ts'

/** The columns of the graph of the default outlines, without positions. */
export async function defaultColumns(): Promise<GraphColumns> {
  return columnsFromGraph(await buildTexts(defaultTexts(), builtInLexicon, false)).columns
}

/** Topics of the default outlines whose routes are long, across areas; ids. */
export const LONG_ROUTES = [
  ...['gpt-4v', 'llava', 'claude', 'chatgpt', 'rlhf', 'gemini', 'multimodal-llm', 'blip-2'],
  ...['controlnet', 'ip-adapter', 'decision-transformer', 'stable-diffusion', 'megatron-lm'],
  ...['videomae', 'autogpt', 'langchain', 'rag', 'ai-agents', 'swin-transformer', 'mistral'],
  ...['dall-e', 'hugging-face', 'vision-transformer', 'clip', 'llama', 'falcon', 'lora', 'bert'],
  ...['deepfm', 'roberta']
]
