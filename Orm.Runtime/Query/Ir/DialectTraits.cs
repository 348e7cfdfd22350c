namespace Orm.Linq.Ir;

/// <summary>What the tree must know of a database before it is written as SQL.</summary>
/// <param name="StoresDecimalsAsText">Decimals are stored as text, because the database has none.</param>
/// <param name="StoresUnsignedAsSigned">Unsigned 64-bit numbers are stored with the bits of signed ones.</param>
/// <param name="GroupsWholeRows">A column that is no key of a grouping stands inside of an aggregate only.</param>
internal sealed record DialectTraits(
    bool StoresDecimalsAsText, bool StoresUnsignedAsSigned, bool GroupsWholeRows);
