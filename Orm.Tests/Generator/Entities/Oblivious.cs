#nullable disable
using System.ComponentModel.DataAnnotations;

namespace Orm.Tests.Generator.Entities;

/// <summary>A source that says nothing about null.</summary>
[Entity]
public partial class Oblivious
{
    [Key]
    public string Code { get; set; }

    public string Text { get; set; }

    [Required]
    public string Name { get; set; }

    public byte[] Bytes { get; set; }

    [Converter<TagsConverter>]
    public List<string> Tags { get; set; }

    public string ParentCode { get; set; }

    public partial Oblivious Parent { get; set; }

    public partial IList<Oblivious> Children { get; }
}
