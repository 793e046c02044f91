import { file, fileHead } from '@/site/rendering/file'

export const GET = file
export const HEAD = fileHead
