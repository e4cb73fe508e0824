"""Who may do what. A member holds one role or several (a small team wears several hats)."""

from typing import Literal

from governance.errors import Refused

RoleCode = Literal["dpo", "moderator", "analyst", "coordinator", "publisher"]

ALL_ROLES: tuple[RoleCode, ...] = ("dpo", "moderator", "analyst", "coordinator", "publisher")

PERMISSIONS: dict[str, frozenset[RoleCode]] = {
    "amend_charter": frozenset({"dpo"}),
    "manage_members": frozenset({"dpo", "coordinator"}),
    "import": frozenset({"dpo", "moderator", "coordinator"}),
    "quarantine": frozenset({"dpo", "moderator", "coordinator"}),
    "moderate": frozenset({"moderator", "coordinator"}),
    "answer": frozenset({"publisher", "coordinator"}),
    "publish": frozenset({"publisher", "dpo"}),
    "sign_release": frozenset({"dpo"}),
    "coordinate": frozenset({"coordinator"}),
    "translate": frozenset({"moderator", "coordinator", "publisher"}),
    "read": frozenset(ALL_ROLES),
}


def require(roles: tuple[RoleCode, ...], permission: str) -> None:
    """Raise ``Refused`` unless one of ``roles`` holds ``permission``."""
    if not PERMISSIONS[permission].intersection(roles):
        raise Refused("role_refused", permission=permission, roles=", ".join(sorted(PERMISSIONS[permission])))
