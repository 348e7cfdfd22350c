namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Writes into the comments of one supplier in a thousand what customers think of it; query 16 looks for
/// it.</summary>
internal sealed class TpchReview
{
    private const string Who = "Customer ";

    private readonly TpchStream _whether = new(202794285);
    private readonly TpchStream _between = new(263032577);
    private readonly TpchStream _where = new(715851524);
    private readonly TpchStream _what = new(753643799);

    internal string Put(string comment)
    {
        if (_whether.Next(1, TpchParties.SuppliersPerScale) > 10)
        {
            return comment;
        }

        int length = Who.Length + "Complaints".Length;
        int between = _between.Next(0, comment.Length - length);
        int at = _where.Next(0, comment.Length - (length + between));
        string what = _what.Next(0, 100) < 50 ? "Complaints" : "Recommends";
        string written = Replaced(comment, at, Who);
        return Replaced(written, at + Who.Length + between, what);
    }

    internal void EndRow()
    {
        _whether.EndRow();
        _between.EndRow();
        _where.EndRow();
        _what.EndRow();
    }

    private static string Replaced(string text, int at, string by) => text[..at] + by + text[(at + by.Length)..];
}
