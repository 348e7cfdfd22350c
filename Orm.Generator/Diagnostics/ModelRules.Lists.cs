using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <content>Which analyzer reports which rules.</content>
internal static partial class ModelRules
{
    /// <summary>What can be wrong with an entity, its columns and its navigations.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> OfEntities =>
    [
        ClassNotPartial, ContainingTypeNotPartial, EntityKindNotSupported, NoKey, KeylessWithKey, TypeNotMapped,
        DuplicateColumn, NavigationWithoutForeignKey, NavigationNotPartial, NavigationTargetNotEntity,
        NavigationOnRecord, ForeignKeyTypeMismatch, InvalidVersion, NoConstructor, InvalidDateTimeKind,
        StoredAsTextOnNonEnum, InvalidPrecision, InvalidConverter, IndexPropertyUnknown, InvalidGeneration,
        AmbiguousInverse, RequiredNullable, InvalidName, InvalidKey, UnknownMember, NavigationShape, InvalidOnDelete,
        InvalidLinkTable, InvalidPrincipalKey,
        ColumnNamesHidden, NavigationNullability, EntityDerivesFromEntity, InvalidMaxLength, NavigationOutsideEntity,
        DuplicateName,
    ];

    /// <summary>What can be wrong with a context.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> OfContexts =>
        [DuplicateTable, ContextNotPartial, SetOfNonEntity, SetPropertyShape];
}
