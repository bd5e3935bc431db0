/** What people type around the name of what they look for; it says nothing of it. */
export const ASKED_WORDS: readonly RegExp[] = [
  /^(?:什么是|什么叫(?:做)?|何谓|介绍一下|介绍|请问|关于|我想学|想学|学习一下)/u,
  /(?:是什么(?:意思)?|是啥|什么意思|怎么(?:理解|推导|用|学|做)|如何(?:理解|推导|使用)|的?(?:原理|推导|教程|详解|讲解|入门|简介|概述|定义|公式|例子|代码|实现|面试题|基础知识|笔记))[?？]*$/u,
  /^(?:what(?:'s| is| are)|how do(?:es)?|explain|introduction to|intro to|define|about|learn)\s+/i,
  /\s+(?:tutorial|explained|introduction|intro|definition|basics|guide|example|examples|course|work|works)[?]*$/i,
  /^(?:a|an|the)\s+/i,
  /[?？!！。.]+$/u
]
