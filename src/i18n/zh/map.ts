/** The map, in Chinese. */
export const map = {
  mapLabel: '先修关系地图',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeMap: '看全图'
}
