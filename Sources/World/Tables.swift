/// Everything known, a table for each kind, and the indexes that answer what a table cannot.
package struct Tables: Sendable {
    package var accounts = Table<Account>()
    package var users = Table<User>()
    package var roles = Table<Role>()
    package var managedPolicies = Table<ManagedPolicy>()
    package var instanceProfiles = Table<InstanceProfile>()
    package var accessKeys = Table<AccessKey>()
    package var instances = Table<Instance>()
    package var associations = Table<Association>()
    package var keyPairs = Table<KeyPair>()
    package var securityGroups = Table<SecurityGroup>()
    package var vpcs = Table<VPC>()
    package var subnets = Table<Subnet>()
    package var images = Table<Image>()
    package var buckets = Table<Bucket>()

    /// Which rows mention what: (`.role`, unique ID) → the role's fact ID, (`.attachment`, policy ARN) → entities, …
    var index = Index()

    package init() {}
}
