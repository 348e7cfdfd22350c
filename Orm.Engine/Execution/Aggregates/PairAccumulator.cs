using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Aggregates;

/// <summary>
/// The aggregates of pairs (y, x): correlation, covariance and the line of least squares. The sums of squares are
/// updated by the distance to the mean so far, which does not lose digits to cancellation (Youngs and Cramer, 1971).
/// </summary>
internal sealed class PairAccumulator(AggregateKind kind) : Accumulator
{
    private long _count;
    private double _sumX;
    private double _sumY;
    private double _squaresX;
    private double _squaresY;
    private double _products;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        if (arguments[1].IsNull)
        {
            return;
        }

        double y = arguments[0].AsDouble();
        double x = arguments[1].AsDouble();
        _count++;
        _sumX += x;
        _sumY += y;
        if (_count == 1)
        {
            return;
        }

        double distanceX = (x * _count) - _sumX;
        double distanceY = (y * _count) - _sumY;
        double scale = 1.0 / ((double)_count * (_count - 1));
        _squaresX += distanceX * distanceX * scale;
        _squaresY += distanceY * distanceY * scale;
        _products += distanceX * distanceY * scale;
    }

    internal override SqlValue Result() =>
        kind == AggregateKind.RegressionCount ? SqlValue.BigInt(_count)
        : Value() is { } value ? SqlValue.Double(value)
        : SqlValue.Null;

    private double? Value() => kind switch
    {
        _ when _count == 0 => null,
        AggregateKind.RegressionAverageX => _sumX / _count,
        AggregateKind.RegressionAverageY => _sumY / _count,
        AggregateKind.RegressionSumXX => _squaresX,
        AggregateKind.RegressionSumYY => _squaresY,
        AggregateKind.RegressionSumXY => _products,
        AggregateKind.CovariancePopulation => _products / _count,
        AggregateKind.CovarianceSample => _count > 1 ? _products / (_count - 1) : null,
        AggregateKind.Correlation =>
            _squaresX == 0 || _squaresY == 0 ? null : _products / Math.Sqrt(_squaresX * _squaresY),
        _ when _squaresX == 0 => null,
        AggregateKind.RegressionSlope => _products / _squaresX,
        AggregateKind.RegressionIntercept => (_sumY - (_sumX * _products / _squaresX)) / _count,
        _ => _squaresY == 0 ? 1 : _products * _products / (_squaresX * _squaresY),
    };
}
