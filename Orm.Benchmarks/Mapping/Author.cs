using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Benchmarks.Mapping;

/// <summary>Who writes posts; what a headline takes the name from.</summary>
[Entity]
[Table("Authors")]
public sealed partial class Author
{
    public long Id { get; set; }

    public required string Name { get; set; }
}
