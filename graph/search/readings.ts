/** Readings that pinyin-pro's general dictionary gets wrong in technical names: 重 is chóng where it means “again”. */
export const READINGS = {
  重构: 'chóng gòu',
  重排: 'chóng pái',
  重放: 'chóng fàng',
  重写: 'chóng xiě',
  重试: 'chóng shì',
  重用: 'chóng yòng',
  重载: 'chóng zài',
  重采样: 'chóng cǎi yàng',
  重参数: 'chóng cān shù',
  重训练: 'chóng xùn liàn',
  行列式: 'háng liè shì',
  调参: 'tiáo cān',
  调优: 'tiáo yōu'
}
