namespace Orm.Engine.Planning.Binding;

/// <summary>How far apart two names are: Levenshtein's distance, for names that were mistyped.</summary>
internal static class NameDistance
{
    internal static int Between(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        foreach ((int row, char letter) in left.Index())
        {
            int[] current = new int[right.Length + 1];
            current[0] = row + 1;
            for (int i = 1; i <= right.Length; i++)
            {
                int change = previous[i - 1] + (letter == right[i - 1] ? 0 : 1);
                current[i] = Math.Min(change, Math.Min(previous[i], current[i - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
