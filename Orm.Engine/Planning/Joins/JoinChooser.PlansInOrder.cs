using System.Numerics;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

internal sealed partial class JoinChooser
{
    /// <summary>The joins of the plans of two sets that come in an order, or need one.</summary>
    private readonly ref struct PlansInOrder
    {
        private readonly JoinChooser _chooser;
        private readonly JoinKeys _orders;
        private readonly CostModel _costs;
        private readonly JoinOperator _op;
        private readonly ulong _set;
        private readonly ulong _keys;
        private readonly ulong _open;
        private readonly double _rows;

        private readonly List<JoinPlan>? _all;
        private readonly ref PlanTable.Entry _known;

        /// <param name="chooser">Keeps those that are of use.</param>
        /// <param name="left">The left set.</param>
        /// <param name="right">The right set.</param>
        /// <param name="special">What joins them, if that is no inner join.</param>
        /// <param name="rows">The rows of the join.</param>
        /// <param name="all">Where all joins go instead.</param>
        internal PlansInOrder(
            JoinChooser chooser, ulong left, ulong right, JoinEdge? special, double rows, List<JoinPlan>? all = null)
        {
            _chooser = chooser;
            _orders = chooser._orders!;
            _costs = chooser._costs;
            _op = special?.Operator ?? JoinOperator.Inner;
            _set = left | right;
            _keys = _orders.Between(left, right, special);
            _open = _op == JoinOperator.Full ? 0 : _orders.Open(_set);
            _rows = rows;
            _all = all;
            _known = ref chooser._plans[_set];
        }

        /// <summary>All of them, of plans that are kept.</summary>
        internal void AddAll(in PlanTable.Entry left, in PlanTable.Entry right)
        {
            double merge = CostOfMerge(left.Best!, right.Best!);
            bool mayMerge = IsPossible(merge);
            if (mayMerge && left.HasOrder && right.HasOrder)
            {
                AddMerges(left, right);
            }

            if (left.HasOrder && (mayMerge || right.Best!.Relation >= 0))
            {
                AddOrdered(left, right.Best!, merge);
            }

            if (right.HasOrder && (mayMerge || left.Best!.Relation >= 0))
            {
                AddOrdered(right, left.Best!, merge, isTurned: true);
            }

            if (mayMerge)
            {
                AddSorted(left.Best!, right.Best!, merge);
            }
        }

        /// <summary>What it costs at least to merge two plans; infinite where it is out of the question.</summary>
        private double CostOfMerge(JoinPlan left, JoinPlan right)
        {
            bool mayMerge = _keys != 0 && (_chooser._forced is null
                ? _costs.IsLarge(Math.Max(left.Rows, right.Rows))
                : _chooser._forced == JoinMethod.Merge);
            return mayMerge
                ? left.Cost + right.Cost + _costs.Merge(left.Rows, right.Rows, _rows)
                : double.PositiveInfinity;
        }

        private double CostOfSort(JoinPlan plan)
        {
            ref PlanTable.Entry plans = ref _chooser._plans[plan.Set];
            if (plans.Sort == 0)
            {
                plans.Sort = _costs.Sort(plan.Rows);
            }

            return plans.Sort;
        }

        /// <summary>Each ordered plan of one side with the other one sorted, or looked up.</summary>
        private void AddOrdered(in PlanTable.Entry ordered, JoinPlan other, double merge, bool isTurned = false)
        {
            for (int i = -1; i < (ordered.Ordered?.Count ?? 0); i++)
            {
                JoinPlan plan = i < 0 ? ordered.Best! : ordered.Ordered![i];
                if (plan.Order is not null)
                {
                    AddOrdered(plan, other, merge - ordered.Best!.Cost + plan.Cost, isTurned);
                }
            }
        }

        private void AddOrdered(JoinPlan plan, JoinPlan other, double merge, bool isTurned)
        {
            double cost = merge + CostOfSort(other);
            if (IsPossible(cost))
            {
                Span<int> numbers = stackalloc int[plan.Order!.Length];
                int count = Prefix(plan, plan, numbers);
                if (count > 0)
                {
                    (JoinPlan left, JoinPlan right) = isTurned ? (other, plan) : (plan, other);
                    AddMerge(left, right, numbers[..count], cost, sortsLeft: isTurned, sortsRight: !isTurned);
                }
            }

            if (!isTurned || _op == JoinOperator.Inner)
            {
                AddKept(plan, other);
            }
        }

        private void AddMerges(in PlanTable.Entry left, in PlanTable.Entry right)
        {
            for (int i = -1; i < (left.Ordered?.Count ?? 0); i++)
            {
                for (int j = -1; j < (right.Ordered?.Count ?? 0); j++)
                {
                    AddMerge(i < 0 ? left.Best! : left.Ordered![i], j < 0 ? right.Best! : right.Ordered![j]);
                }
            }
        }

        /// <summary>A merge of two plans in the same order.</summary>
        private void AddMerge(JoinPlan left, JoinPlan right)
        {
            if (left.Order is null || right.Order is null)
            {
                return;
            }

            Span<int> numbers = stackalloc int[Math.Min(left.Order.Length, right.Order.Length)];
            int count = Prefix(left, right, numbers);
            if (count > 0)
            {
                double cost = CostOfMerge(left, right);
                AddMerge(left, right, numbers[..count], cost, sortsLeft: false, sortsRight: false);
            }
        }

        /// <summary>A merge of two plans that are both sorted.</summary>
        private void AddSorted(JoinPlan left, JoinPlan right, double merge)
        {
            double cost = merge + CostOfSort(left) + CostOfSort(right);
            if (IsPossible(cost))
            {
                Span<int> numbers = stackalloc int[BitOperations.PopCount(_keys)];
                FillWithAll(numbers);
                AddMerge(left, right, numbers, cost, sortsLeft: true, sortsRight: true);
            }
        }

        /// <summary>The keys that two plans are ordered by, in their order: enough of them, so that no rows are paired
        /// by fewer equalities than there are.</summary>
        /// <returns>How many; 0 when it is not enough.</returns>
        private int Prefix(JoinPlan one, JoinPlan other, Span<int> numbers)
        {
            int count = 0;
            ulong rest = _keys;
            for (int i = 0; i < numbers.Length; i++)
            {
                ulong served = one.Order![i] & other.Order![i] & rest;
                if (served == 0)
                {
                    break;
                }

                int number = BitOperations.TrailingZeroCount(served);
                numbers[count++] = number;
                rest &= one == other ? ~(1UL << number) : ~served;
            }

            return rest == 0 || _chooser.IsByKey(one) || _chooser.IsByKey(other) ? count : 0;
        }

        /// <summary>All keys; what the result is sorted by comes first.</summary>
        private void FillWithAll(Span<int> numbers)
        {
            ulong rest = _keys;
            for (int i = 0; i < numbers.Length; i++, rest &= rest - 1)
            {
                numbers[i] = BitOperations.TrailingZeroCount(rest);
                if (i > 0 && _orders.IsFirstOfResult(_orders.ServedBy(numbers[i], _set)))
                {
                    (numbers[0], numbers[i]) = (numbers[i], numbers[0]);
                }
            }
        }

        private void AddMerge(
            JoinPlan left, JoinPlan right, ReadOnlySpan<int> numbers, double cost, bool sortsLeft, bool sortsRight)
        {
            Span<ulong> order = stackalloc ulong[numbers.Length];
            int length = 0;
            for (; length < order.Length; length++)
            {
                int number = numbers[length];
                order[length] = sortsLeft ? _orders.ServedBy(number, left.Set) : left.Order![length];
                if (_op == JoinOperator.Inner)
                {
                    order[length] |= sortsRight ? _orders.ServedBy(number, right.Set) : right.Order![length];
                }

                order[length] &= _open;
                if (order[length] == 0)
                {
                    break;
                }
            }

            if (IsWanted(cost, order[..length]))
            {
                Take(new JoinPlan(_set, _rows, cost)
                {
                    Left = left,
                    Right = right,
                    Method = JoinMethod.Merge,
                    Keys = _chooser._lastKeys.Of(numbers),
                    SortsLeft = sortsLeft,
                    SortsRight = sortsRight,
                    Order = length == 0 ? null : _chooser._lastOrder.Of(order[..length]),
                });
            }
        }

        /// <summary>A lookup for each row of an ordered plan, which keeps the order.</summary>
        private void AddKept(JoinPlan left, JoinPlan right)
        {
            if (right.Relation < 0 || _chooser._forced is not null || (left.Order![0] & _open) == 0)
            {
                return;
            }

            Choice choice = new() { Cost = double.PositiveInfinity };
            ulong edges = 0;
            ulong forms = _chooser.Plain?.Forms(right.Relation, left.Set)
                ?? (_chooser.TryEdges(left.Set, right.Set, out _, out edges) ? edges : 0);
            _chooser.ConsiderLookup(left, right, forms, _rows, ref choice);
            if (!double.IsFinite(choice.Cost))
            {
                return;
            }

            Span<ulong> order = stackalloc ulong[left.Order.Length];
            int length = 0;
            for (; length < order.Length && (left.Order[length] & _open) != 0; length++)
            {
                order[length] = left.Order[length] & _open;
            }

            if (IsWanted(choice.Cost, order[..length]))
            {
                Take(choice.Plan(_rows, _chooser._lastOrder.Of(order[..length]))!);
            }
        }

        private bool IsPossible(double cost) =>
            (_all is not null || cost < _known.Ceiling) && cost <= _chooser.Bound && double.IsFinite(cost);

        private bool IsWanted(double cost, ReadOnlySpan<ulong> order) =>
            _all is not null || !_chooser.IsUseless(_set, cost, order);

        private void Take(JoinPlan plan)
        {
            if (_all is null)
            {
                _chooser.Offer(plan);
            }
            else
            {
                _all.Add(plan);
            }
        }
    }
}
