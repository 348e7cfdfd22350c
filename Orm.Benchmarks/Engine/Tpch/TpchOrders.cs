using System.Globalization;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Orders and their lines. An order is summed up from its lines: both tables draw the same streams.</summary>
internal sealed class TpchOrders(double scale)
{
    private const int OrdersPerScale = 1_500_000;
    private const int MostLines = 7;
    private const int LastOrderDay = 2557 - (121 + 30) - 1;

    /// <summary>The day that it is today, for what has been shipped and received.</summary>
    private static readonly int s_today =
        new DateOnly(1995, 6, 17).DayNumber - new DateOnly(1992, 1, 1).DayNumber;

    private static readonly DateOnly s_firstDay = new(1992, 1, 1);

    private readonly TpchStream _date = new(1066728069);
    private readonly TpchStream _lines = new(1434868289);
    private readonly TpchStream _customer = new(851767375);
    private readonly TpchStream _priority = new(591449447);
    private readonly TpchStream _clerk = new(1171034773);
    private readonly TpchStream _orderComment = new(276090261, 2);
    private readonly TpchStream _quantity = new(209208115, MostLines);
    private readonly TpchStream _discount = new(554590007, MostLines);
    private readonly TpchStream _tax = new(721958466, MostLines);
    private readonly TpchStream _part = new(1808217256, MostLines);
    private readonly TpchStream _supplier = new(2095021727, MostLines);
    private readonly TpchStream _shipped = new(1769349045, MostLines);
    private readonly TpchStream _committed = new(904914315, MostLines);
    private readonly TpchStream _received = new(373135028, MostLines);
    private readonly TpchStream _returned = new(717419739, MostLines);
    private readonly TpchStream _instructions = new(1371272478, MostLines);
    private readonly TpchStream _mode = new(675466456, MostLines);
    private readonly TpchStream _lineComment = new(1095462486, 2 * MostLines);

    internal IEnumerable<string[]> Orders()
    {
        for (long index = 1; index <= (long)(OrdersPerScale * scale); index++)
        {
            int date = _date.Next(0, LastOrderDay);
            yield return Order(index, date);
            EndRow();
        }
    }

    internal IEnumerable<string[]> Lines()
    {
        for (long index = 1; index <= (long)(OrdersPerScale * scale); index++)
        {
            int date = _date.Next(0, LastOrderDay);
            int lines = _lines.Next(1, MostLines);
            for (int number = 1; number <= lines; number++)
            {
                yield return Line(index, number, date);
            }

            EndRow();
        }
    }

    private string[] Order(long index, int date)
    {
        long total = 0;
        int shipped = 0;
        int lines = _lines.Next(1, MostLines);
        for (int i = 0; i < lines; i++)
        {
            (int quantity, int discount, int tax, long part) = Deal();
            long discounted = TpchParts.Price(part) * quantity * (100 - discount);
            total += discounted / 100 * (100 + tax) / 100;
            shipped += _shipped.Next(1, 121) + date <= s_today ? 1 : 0;
        }

        return
        [
            TpchParties.Text(Key(index)), TpchParties.Text(Customer()),
            shipped == lines ? "F" : shipped > 0 ? "P" : "O", TpchParties.Money(total), Day(date),
            _priority.Next(TpchWords.Priorities),
            FormattableString.Invariant($"Clerk#{_clerk.Next(1, Math.Max((int)(scale * 1000), 1000)):D9}"), "0",
            TpchText.Shared.Cut(_orderComment, 49),
        ];
    }

    private string[] Line(long index, int number, int date)
    {
        (int quantity, int discount, int tax, long part) = Deal();
        int shipped = date + _shipped.Next(1, 121);
        int received = shipped + _received.Next(1, 30);
        return
        [
            TpchParties.Text(Key(index)), TpchParties.Text(part),
            TpchParties.Text(TpchParts.Supplier(part, _supplier.Next(0, 3), scale)), TpchParties.Text(number),
            TpchParties.Text(quantity), TpchParties.Money(TpchParts.Price(part) * quantity),
            TpchParties.Money(discount), TpchParties.Money(tax),
            received <= s_today ? _returned.Next(TpchWords.ReturnFlags) : "N", shipped <= s_today ? "F" : "O",
            Day(shipped), Day(date + _committed.Next(30, 90)), Day(received),
            _instructions.Next(TpchWords.Instructions), _mode.Next(TpchWords.Modes),
            TpchText.Shared.Cut(_lineComment, 27),
        ];
    }

    private (int Quantity, int Discount, int Tax, long Part) Deal() => (
        _quantity.Next(1, 50), _discount.Next(0, 10), _tax.Next(0, 8),
        _part.Next(1, (int)(TpchParts.PartsPerScale * scale)));

    /// <summary>Every third customer has no orders.</summary>
    private long Customer()
    {
        int last = (int)(TpchParties.CustomersPerScale * scale);
        long key = _customer.Next(1, last);
        for (int step = 1; key % 3 == 0; step = -step)
        {
            key = Math.Min(key + step, last);
        }

        return key;
    }

    /// <summary>Eight keys are used of each 32.</summary>
    private static long Key(long index) => (index >> 3 << 5) + (index & 7);

    private static string Day(int day) =>
        s_firstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void EndRow()
    {
        TpchStream[] all =
        [
            _date, _lines, _customer, _priority, _clerk, _orderComment, _quantity, _discount, _tax, _part, _supplier,
            _shipped, _committed, _received, _returned, _instructions, _mode, _lineComment,
        ];
        foreach (TpchStream stream in all)
        {
            stream.EndRow();
        }
    }
}
