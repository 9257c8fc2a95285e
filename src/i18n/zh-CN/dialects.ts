import type { HeaderWords } from '../../dialects/header';

export const dialects: HeaderWords = {
  title: (rule, question, language) =>
    `TUIKE ${rule.id}（${rule.name['zh-CN']}），${question === 'deposits' ? '由 GMV 求保证金' : '由订单明细汇总名册'}，用于 ${language}。`,
  fingerprint: (hex) => `规则版本 sha256:${hex}`,
  evidence: {
    secondary: '依据：二手来源，并非平台原文。付款前请向平台核实。',
    official: '依据：平台原文。',
    own: '依据：写在工作簿里的自拟版本，未经任何一方公布。',
  },
  edge: {
    upper: '分界：恰好等于分界的金额归上一档。来源未写明；另一种读法所需保证金较少。',
    lower: '分界：恰好等于分界的金额归下一档。来源未写明；另一种读法所需保证金较多。',
  },
  amounts: {
    decimal: '金额：单位为元，列为定点小数或整数，比较时不舍入。',
    floating: '金额：单位为元，列为双精度浮点数。与整分相差不到 0.000001 元的按整分计，与加载项一致；分界已相应移动。',
    text: '金额：单位为元，列为文本，逐位照写法读取。',
  },
  noDecimals: 'SQLite 没有定点小数：数字是 64 位整数或双精度数，按加载项读数字的方式计；不是整分的金额无法精确相加，予以拒绝。',
  rosterOfFloating: '求和：每行按整分计；不是整分的行予以拒绝，因为浮点数无法精确相加。',
  days: {
    day: '日期：列为日期或时间戳；带时区的时间戳按会话时区取日。',
    text: '日期：列为文本，如 2026-10-31 或 2026-10-31 23:59:59；其他写法不读。',
  },
  month: (assessed, counted) => `月份：统计 ${counted} 的订单，用于 ${assessed} 的核定。`,
  nulls: {
    deposits: 'NULL 仍为 NULL：没有档位，也没有保证金。',
    roster: 'NULL：当月的行缺金额或机构即为问题；日期和金额都没有的行略过。',
  },
  negatives: {
    deposits: '负数：不给保证金，在 problem 列说明。',
    roster: '负数：视为退款，予以扣减；当月合计为负的机构不给保证金。',
  },
  texts: '文本：只读数字、小数点（最多十位小数）和负号。51.2万、¥、512,000 只有加载项能读，这里一律拒绝。',
  paid: '已缴档位：从 0 起的数字列；NULL 或 0 表示尚未缴纳，补缴额包含基础保证金。',
  agencies:
    '机构：与 Excel 的区分方式相同，不计大小写、全半角、首尾空格和不可见字符。数据表没有“第一行”：同一机构有多种写法时显示排序最小的一种，各行按字母顺序排列。数字 0 在这里是一个编号，加载项则当作空白。',
  mayNotKnowTypes: '此处无法查询列的类型，请自行确认与上面所写一致。',
  problems: '有问题的行不给保证金：',
  problem: {
    'agency-letters': '名称含中英文以外的字母（é、Ж、Ⅱ），本引擎对其大小写的处理可能不同；同一机构的另一种写法可能在别的行',
    'agency-missing': '当月有未写机构的行',
    'amount-missing': '当月有一行没有金额',
    'amount-negative': 'GMV 不能为负',
    'amount-too-large': '有一行金额过大，无法精确相加',
    'column-type': '列的类型与上面所写不符',
    'date-missing': '有金额的一行没有日期',
    'not-a-day': '有一行的日期无法读取',
    'not-a-tier': '本版本没有所填的已缴档位；档位和保证金照给，补缴额不给',
    'not-an-amount': '金额无法读取，或不是数字',
    'not-whole-cents': '有一行不是整分，无法精确相加',
    'total-negative': '当月合计为负',
    'total-too-large': '合计超出本引擎能表示的范围',
  },
  dialect: {
    mysql: '适用于 MySQL 8 或 MariaDB 10.2 及以上，连接字符集为 utf8mb4。',
    doris: '适用于 Apache Doris 和 StarRocks；只做过语法解析，未实际运行。',
    clickhouse: '表可以是 Distributed 表：各服务器先汇总自己的行。',
    spark: '适用于 Spark SQL 和 Hive 3；在 MaxCompute 中，超过 50 档的版本需要 MAPJOIN 提示。只做过语法解析，未实际运行。',
    trino: '只做过语法解析，未实际运行。',
    'sql-server': '适用于 SQL Server 2017 及以上；只做过语法解析，未实际运行。',
  },
  m: {
    notRun: '已由微软自己的解析器解析，未实际运行：Power Query 只在 Excel 和 Power BI 中运行。',
    limit: '分界达到 10 亿元及以上时，10 亿元及以上的金额位数超出比较精度，报错。',
    folder: '读取文件夹中的每个 .csv 文件（UTF-8，首行为标题）；缺列即报错。',
    sums: '金额按十进制小数相加。金额不是普通数字、日期不是日期的行，即为该机构的问题。',
  },
};
