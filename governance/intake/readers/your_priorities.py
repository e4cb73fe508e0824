"""Your Priorities exports of ideas."""

from governance.intake.readers.layouts import Layout, PartLayout

IDEAS = Layout(
    source="your-priorities",
    signature=("Post id", "email", "User Name", "Post Name", "Description", "Category", "Latitude", "Longitude",
        "Up Votes", "Down Votes"),
    required=("Post id", "Post Name"),
    parts=(PartLayout(
        kind="proposal",
        columns=(
            ("Post id", "external_id"), ("email", "email"), ("Post Name", "title"), ("Description", "body"),
            ("Category", "theme"),
            ("Latitude", "latitude"), ("Longitude", "longitude"), ("Up Votes", "supports"),
        ),
    ),),
    other_people=("Contact Name", "Contact Email", "Contact telephone", "User Name", "Points For", "Points Against",
        "Id"),
)

LAYOUTS = (IDEAS,)
