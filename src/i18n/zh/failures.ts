/** Waiting and failing, in Chinese. */
export const failures = {
  finding: '正在查找…',
  noAnswer: '没有得到答案。请检查网络，重新载入后再试。',
  loading: '正在打开地图…',
  reload: '重新载入',
  failures: {
    missing: {
      title: '没有找到图文件',
      help: '这个网站缺少 graph.core.bin。请稍后重新载入；如果这是你的网站，请运行 zhilu build 并上传生成的文件。'
    },
    failing: { title: '网站暂时出了故障', help: '图文件这会儿取不到。请过几分钟再重新载入。' },
    offline: { title: '没有连上网站', help: '请检查网络，然后重新载入。' },
    damaged: {
      title: '图文件损坏了',
      help: '文件可能没有传完。请重新载入；如果仍然这样，请让网站的主人重新运行 zhilu build。'
    },
    newer: {
      title: '图文件比这个页面新',
      help: '网站刚刚更新过。请重新载入页面，必要时清除缓存。'
    },
    'other-build': {
      title: '图文件与页面不是同一次生成的',
      help: '网站刚刚更新过。请重新载入页面，必要时清除缓存。'
    },
    'not-a-graph-file': {
      title: '收到的不是图文件',
      help: '网站在 graph.core.bin 的地址上给了别的内容。请重新载入；如果这是你的网站，请检查这个地址。'
    },
    crashed: {
      title: '页面出错了',
      help: '你的“已掌握”标记还在。请重新载入；如果仍然出错，请从网址里去掉 # 后面的部分再试。'
    }
  }
}
