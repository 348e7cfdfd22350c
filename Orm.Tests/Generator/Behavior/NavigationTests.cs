using Orm.Model;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

public sealed class NavigationTests
{
    [Fact]
    public void A_new_object_has_no_reference_and_an_empty_collection()
    {
        var comment = new Comment { Text = "first" };

        Assert.Null(comment.Parent);
        Assert.Null(comment.Post);
        Assert.Empty(comment.Replies);
    }

    [Fact]
    public void A_collection_of_a_new_object_keeps_what_is_added()
    {
        var post = new Post { Title = "t" };
        var comment = new Comment { Text = "c" };
        post.Comments.Add(comment);

        Assert.Same(comment, Assert.Single(post.Comments));
    }

    [Fact]
    public void Setting_a_reference_copies_its_key()
    {
        var post = new Post { Title = "t", Author = new User { Id = 7, Name = "ann" } };

        Assert.Equal(7, post.AuthorId);
        Assert.Equal("ann", post.Author.Name);
    }

    [Fact]
    public void A_target_without_a_key_clears_the_foreign_key_of_another()
    {
        var user = new User { Name = "ann" };
        var post = new Post { Title = "t", AuthorId = 3, Author = user };

        Assert.Equal(0, post.AuthorId);
        Assert.Same(user, post.Author);
        post.AuthorId = 4;
        Assert.Equal(4, post.AuthorId);
    }

    [Fact]
    public void Setting_an_optional_reference_to_null_clears_its_foreign_key()
    {
        var comment = new Comment { Text = "c", Parent = new Comment { Id = 4, Text = "p" } };
        Assert.Equal(4, comment.ParentId);

        comment.Parent = null;

        Assert.Null(comment.ParentId);
    }

    [Fact]
    public void An_unread_reference_of_a_row_says_which_one_it_is()
    {
        var comment = ReadComment(parent: 5);

        var error = Assert.Throws<NavigationNotLoadedException>(() => comment.Parent);

        Assert.Equal(nameof(Comment), error.Entity);
        Assert.Equal(nameof(Comment.Parent), error.Navigation);
        Assert.Equal("2", error.Key);
    }

    [Fact]
    public void A_reference_of_a_row_over_a_null_foreign_key_is_null()
        => Assert.Null(ReadComment(parent: null).Parent);

    [Fact]
    public void An_unread_collection_of_a_row_says_which_one_it_is()
    {
        var error = Assert.Throws<NavigationNotLoadedException>(() => ReadComment(parent: null).Replies.Count);

        Assert.Equal(nameof(Comment.Replies), error.Navigation);
    }

    [Fact]
    public void A_reference_that_was_set_on_a_row_is_known()
    {
        var comment = ReadComment(parent: 5);
        comment.Parent = null;

        Assert.Null(comment.Parent);
        Assert.Null(comment.ParentId);
    }

    private static Comment ReadComment(long? parent)
    {
        var row = new ArrayRow(2L, "text", 1L, parent);
        return EntityModels.Of<Comment>().Read(ref row);
    }
}
