namespace Orm.Engine.Transactions;

/// <summary>
/// The newest version of each row that has one, by row id. Reading takes no lock. A version takes a place of eight
/// bytes in an array and no object of its own: a million of them may be kept for one old snapshot, and the garbage
/// collector has to move what is kept.
/// </summary>
/// <remarks>
/// <para>Each part is an array with the versions from the place of their hash on, up to the first empty place. While a
/// row has a version, the places before its own are not empty. So whoever finds an empty place, without a lock, knows
/// that there was a moment since it began to look at which the row had none.</para>
/// <para>An array that is too full, or full of places that were left, is exchanged for another one. It is not changed
/// any more then: who still reads it sees what was true at the exchange.</para>
/// </remarks>
internal sealed class VersionTable
{
    private const int PartBits = 4;
    private const int FewestPlaces = 32;
    private const int MostPlacesToKeep = 1024;

    // In a place that was left: others may lie behind it.
    private static readonly RowVersion s_left = new(null!, 0, TransactionState.Ended, older: null);

    // Made with the first version: most tables are read for long and then changed a little.
    private Part[]? _parts;

    internal RowVersion? Find(long rowId)
    {
        if (Volatile.Read(ref _parts) is not { } parts)
        {
            return null;
        }

        ulong hash = HashOf(rowId);
        return Part.Find(parts[hash >> (64 - PartBits)].Places, hash, rowId);
    }

    /// <summary>Puts a version in the place of the one that its row has, if it has one.</summary>
    internal void Set(RowVersion version)
    {
        ulong hash = HashOf(version.RowId);
        Part part = Parts[hash >> (64 - PartBits)];
        lock (part)
        {
            part.Set(hash, version);
        }
    }

    /// <summary>Puts a version in the place of another one, or takes that away.</summary>
    /// <returns>False when the other one is not that of its row.</returns>
    internal bool TryReplace(RowVersion version, RowVersion? other)
    {
        ulong hash = HashOf(version.RowId);
        Part part = Parts[hash >> (64 - PartBits)];
        lock (part)
        {
            return part.TryReplace(hash, version, other);
        }
    }

    /// <summary>Whether there is a version of a kind. Others may change meanwhile.</summary>
    internal bool Exists(Predicate<RowVersion> isMeant) =>
        Volatile.Read(ref _parts) is { } parts && Array.Exists(parts, part => part.Exists(isMeant));

    private Part[] Parts
    {
        get
        {
            if (Volatile.Read(ref _parts) is { } parts)
            {
                return parts;
            }

            var made = new Part[1 << PartBits];
            for (int i = 0; i < made.Length; i++)
            {
                made[i] = new Part();
            }

            return Interlocked.CompareExchange(ref _parts, made, null) ?? made;
        }
    }

    private static ulong HashOf(long rowId) => (ulong)rowId * 0x9E3779B97F4A7C15UL;

    private sealed class Part
    {
        private RowVersion?[] _places = [null];

        // How many places have a version, and how many are not empty.
        private int _count;
        private int _taken;

        internal RowVersion?[] Places => Volatile.Read(ref _places);

        internal static RowVersion? Find(RowVersion?[] places, ulong hash, long rowId)
        {
            for (int at = First(places, hash); ; at = Next(places, at))
            {
                if (Volatile.Read(ref places[at]) is not { } version)
                {
                    return null;
                }

                if (version.RowId == rowId && version != s_left)
                {
                    return version;
                }
            }
        }

        internal void Set(ulong hash, RowVersion version)
        {
            int free = -1;
            int at = First(_places, hash);
            for (; _places[at] is { } other; at = Next(_places, at))
            {
                if (other == s_left)
                {
                    free = free < 0 ? at : free;
                }
                else if (other.RowId == version.RowId)
                {
                    Volatile.Write(ref _places[at], version);
                    return;
                }
            }

            if (free < 0 && (_taken + 1) * 4 > _places.Length * 3)
            {
                Exchange(_count + 1);
                Set(hash, version);
                return;
            }

            _count++;
            _taken += free < 0 ? 1 : 0;
            Volatile.Write(ref _places[free < 0 ? at : free], version);
        }

        internal bool TryReplace(ulong hash, RowVersion version, RowVersion? other)
        {
            for (int at = First(_places, hash); _places[at] is { } there; at = Next(_places, at))
            {
                if (there == version)
                {
                    if (other is null)
                    {
                        Leave(at);
                    }
                    else
                    {
                        Volatile.Write(ref _places[at], other);
                    }

                    return true;
                }
            }

            return false;
        }

        internal bool Exists(Predicate<RowVersion> isMeant) =>
            Array.Exists(Places, version => version is not null && version != s_left && isMeant(version));

        // Nobody looks behind a place that is empty already, so those in front of it that were left become empty, too.
        private void Leave(int at)
        {
            Volatile.Write(ref _places[at], s_left);
            _count--;
            if (_count == 0 && _places.Length > MostPlacesToKeep)
            {
                Exchange(0);
            }
            else if (_places[Next(_places, at)] is null)
            {
                for (; _places[at] == s_left; at = (at - 1) & (_places.Length - 1))
                {
                    Volatile.Write(ref _places[at], null);
                    _taken--;
                }
            }
        }

        private void Exchange(int count)
        {
            int length = FewestPlaces;
            while (length < count * 2)
            {
                length *= 2;
            }

            var places = new RowVersion?[length];
            foreach (var version in _places)
            {
                if (version is not null && version != s_left)
                {
                    int at = First(places, HashOf(version.RowId));
                    while (places[at] is not null)
                    {
                        at = Next(places, at);
                    }

                    places[at] = version;
                }
            }

            _taken = _count;
            Volatile.Write(ref _places, places);
        }

        // The highest bits have chosen the part.
        private static int First(RowVersion?[] places, ulong hash) => (int)(hash >> 24) & (places.Length - 1);

        private static int Next(RowVersion?[] places, int at) => (at + 1) & (places.Length - 1);
    }
}
