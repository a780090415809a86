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
    package var groups = Table<Group>()
    package var awsPolicies = Table<AWSPolicy>()
    package var mfaDevices = Table<MFADevice>()
    package var openIDConnectProviders = Table<OpenIDConnectProvider>()
    package var userCredentials = Table<UserCredentials>()
    package var lastUses = Table<LastUse>()
    package var organizations = Table<Organization>()
    package var organizationalUnits = Table<OrganizationalUnit>()
    package var organizationMembers = Table<OrganizationMember>()
    package var organizationPolicies = Table<OrganizationPolicy>()
    package var accountCreations = Table<AccountCreation>()
    package var volumes = Table<Volume>()
    package var networkInterfaces = Table<NetworkInterface>()
    package var elasticAddresses = Table<ElasticAddress>()
    package var launchTemplates = Table<LaunchTemplate>()
    package var metadataDefaults = Table<MetadataDefaults>()
    package var managedSessions = Table<ManagedSession>()

    /// Which rows mention what: (`.role`, unique ID) → the role's fact ID, (`.attachment`, policy ARN) → entities, …
    var index = Index()

    package init() {}
}
