// TUIKE floating-v2 (Floating deposit), GMV to deposit, for Power Query M.
// Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
// Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
// Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
// Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
// NULL stays NULL: no tier and no deposit.
// Negative: no deposit; told in the column problem.
// Parsed by Microsoft’s own parser, not run: Power Query runs in Excel and Power BI alone.
// A row with a problem has no deposit:
//   not-an-amount: an amount cannot be read, or is no number
//   amount-negative: a GMV cannot be below zero
(gmv as nullable number) as record =>
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
    [tier = Tier, deposit = Deposit, problem = Problem]
