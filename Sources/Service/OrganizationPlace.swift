import Vocabulary
import World

/// Where an account stands in its organization, as condition keys say it.
struct OrganizationPlace: Sendable {
    /// `aws:PrincipalOrgID`, `aws:ResourceOrgID`: `o-…`.
    let id: String
    /// `aws:PrincipalOrgPaths`, `aws:ResourceOrgPaths`: `o-…/r-…/ou-…/`.
    let path: String

    /// Nil when the account is in no organization.
    init?(of account: AccountID, in world: World) {
        guard let organization = world.organization(of: account),
            let path = world.organizationPath(of: account)
        else { return nil }
        id = organization.id
        self.path = path
    }
}
