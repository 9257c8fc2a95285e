// TUIKE floating-v2（浮动制），由订单明细汇总名册，用于 Power Query M。
// 规则版本 sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
// 依据：二手来源，并非平台原文。付款前请向平台核实。
// 分界：恰好等于分界的金额归上一档。来源未写明；另一种读法所需保证金较少。
// 金额：单位为元，列为双精度浮点数。与整分相差不到 0.000001 元的按整分计，与加载项一致；分界已相应移动。
// 月份：统计 2026-10 的订单，用于 2026-11 的核定。
// 读取文件夹中的每个 .csv 文件（UTF-8，首行为标题）；缺列即报错。
// 金额按十进制小数相加。金额不是普通数字、日期不是日期的行，即为该机构的问题。
// 日期：列为文本，如 2026-10-31 或 2026-10-31 23:59:59；其他写法不读。
// 机构：与 Excel 的区分方式相同，不计大小写、全半角、首尾空格和不可见字符。数据表没有“第一行”：同一机构有多种写法时显示排序最小的一种，各行按字母顺序排列。数字 0 在这里是一个编号，加载项则当作空白。
// NULL：当月的行缺金额或机构即为问题；日期和金额都没有的行略过。
// 负数：视为退款，予以扣减；当月合计为负的机构不给保证金。
// 已由微软自己的解析器解析，未实际运行：Power Query 只在 Excel 和 Power BI 中运行。
// 有问题的行不给保证金：
//   not-an-amount: 金额无法读取，或不是数字
//   amount-negative: GMV 不能为负
//   amount-missing: 当月有一行没有金额
//   date-missing: 有金额的一行没有日期
//   not-a-day: 有一行的日期无法读取
//   agency-missing: 当月有未写机构的行
//   agency-letters: 名称含中英文以外的字母（é、Ж、Ⅱ），本引擎对其大小写的处理可能不同；同一机构的另一种写法可能在别的行
//   total-negative: 当月合计为负
let
  Folder = "C:\订单",
  Agency = "机构",
  Date = "日期",
  Amount = "金额",
  FirstDay = #date(2026, 10, 1),
  NextMonth = #date(2026, 11, 1),
  Assessed = (gmv as nullable number) as record =>
    let
      Edges = {499999.999999, 999999.999999, 1999999.999999},
      Deposits = {20000, 50000, 100000, 200000},
      Problem =
        if gmv = null then null
        else if Number.IsNaN(gmv) or Number.Abs(gmv) = Number.PositiveInfinity then "not-an-amount"
        else if Value.Compare(gmv, -0.000001, Precision.Decimal) <= 0 then "amount-negative"
        else null,
      Tier =
        if gmv = null or Problem <> null then null
        else 1 + List.Count(List.Select(Edges, (edge) => Value.Compare(gmv, edge, Precision.Decimal) > 0)),
      Deposit = if Tier = null then null else Deposits{Tier - 1}
    in
      [tier = Tier, deposit = Deposit, problem = Problem],
  NextEdges = {500000, 1000000, 2000000},
  Files = Table.SelectRows(Folder.Files(Folder), each Text.Lower([Extension]) = ".csv"),
  LinesOf = (content as binary) as table =>
    Table.SelectColumns(
      Table.PromoteHeaders(Csv.Document(content, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]), [PromoteAllScalars = false]),
      {Agency, Date, Amount}
    ),
  Lines = Table.Combine(List.Transform(Files[Content], LinesOf)),
  Around = List.Transform({9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288}, Character.FromNumber),
  Invisible = List.Transform({8203, 8204, 8205, 65279}, Character.FromNumber),
  Plain = (character as text) as text =>
    let code = Character.ToNumber(character)
    in
      if code >= 65281 and code <= 65374 then Character.FromNumber(code - 65248)
      else if code = 65509 then Character.FromNumber(165)
      else if code = 65504 then Character.FromNumber(162)
      else if code = 12288 or code = 160 then " "
      else if code = 8722 then "-"
      else if code = 8490 then "k"
      else character,
  NameOf = (cell) as text => Text.Remove(if cell = null then "" else Text.From(cell), Invisible),
  KeyOf = (name as text) as text =>
    Text.Lower(Text.Trim(Text.Combine(List.Transform(Text.ToList(name), Plain)), Around), "en-US"),
  HasLetters = (key as text) as logical =>
    List.AnyTrue(List.Transform(Text.ToList(key), (character) =>
      let code = Character.ToNumber(character)
      in List.AnyTrue(List.Transform({{192, 214}, {216, 246}, {248, 1423}, {4256, 4351}, {5024, 5117}, {7296, 7359}, {7680, 8188}, {8486, 8498}, {8544, 8584}, {9398, 9449}, {11264, 11565}, {42560, 43007}, {43824, 43967}, {66560, 125251}}, (range) => code >= range{0} and code <= range{1})))),
  TextOf = (cell) as text => if cell = null then "" else Text.Trim(Text.From(cell), Around),
  NumberOf = (text as text) as nullable number =>
    if Text.Length(text) > 16 or Text.Select(text, {"0".."9", ".", "-"}) <> text or Text.Contains(Text.Range(text, 1), "-") or Text.StartsWith(text, ".") or Text.EndsWith(text, ".")
    then null
    else try Number.FromText(text, "en-US") otherwise null,
  DayOf = (text as text) as nullable date =>
    let
      day = try Date.FromText(Text.Start(text, 10), [Format = "yyyy-MM-dd", Culture = "en-US"]) otherwise null,
      rest = if Text.Length(text) > 10 then Text.Range(text, 10) else "",
      isTime = rest = "" or (List.Contains({" ", "T"}, Text.Start(rest, 1)) and (try Time.FromText(Text.Range(rest, 1), "en-US") otherwise null) <> null)
    in
      if Text.Length(text) >= 10 and isTime then day else null,
  Read = (line as record) as record =>
    let
      name = NameOf(Record.Field(line, Agency)),
      key = KeyOf(name),
      amountText = TextOf(Record.Field(line, Amount)),
      amount = if amountText = "" then null else NumberOf(amountText),
      dayText = TextOf(Record.Field(line, Date)),
      day = if dayText = "" then null else DayOf(dayText),
      isCounted = day <> null and day >= FirstDay and day < NextMonth,
      problem =
        if dayText = "" then (if amountText = "" or amount = 0 then null else "date-missing")
        else if day = null then "not-a-day"
        else if not isCounted then null
        else if key = "" then "agency-missing"
        else if amountText = "" then "amount-missing"
        else if amount = null then "not-an-amount"
        else null
    in
      [key = key, name = name, amount = if isCounted then amount else null, problem = problem],
  Grouped = Table.Group(
    Table.FromRecords(List.Transform(Table.ToRecords(Lines), Read), {"key", "name", "amount", "problem"}),
    {"key"},
    {
      {"agency", each List.Min([name])},
      {"total", each if List.NonNullCount([amount]) = 0 then 0 else List.Sum([amount], Precision.Decimal)},
      {"fault", each List.Min(List.RemoveNulls([problem]))}
    }
  ),
  Rows = Table.SelectRows(Grouped, each [key] <> "" or [fault] <> null),
  Answer = (row as record) as record =>
    let
      assessed = Assessed(row[total]),
      problem =
        if row[fault] <> null then row[fault]
        else if HasLetters(row[key]) then "agency-letters"
        else if assessed[problem] = "amount-negative" then "total-negative"
        else assessed[problem],
      isFine = problem = null,
      next = if isFine and assessed[tier] <= List.Count(NextEdges) then NextEdges{assessed[tier] - 1} else null
    in
      [
        agency = if row[key] = "" then null else row[agency],
        gmv = if isFine or problem = "total-negative" then row[total] else null,
        tier = if isFine then assessed[tier] else null,
        deposit = if isFine then assessed[deposit] else null,
        headroom = if next = null then null else Value.Subtract(next, row[total], Precision.Decimal),
        problem = problem
      ]
in
  Table.FromRecords(List.Transform(Table.ToRecords(Rows), Answer), {"agency", "gmv", "tier", "deposit", "headroom", "problem"})
