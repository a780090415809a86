import Vocabulary

// A service's generated shapes have AWS's names, and so have the facts: inside a service the
// shape wins, and the fact is called by these.
package typealias KnownUser = User
package typealias KnownGroup = Group
package typealias KnownRole = Role
package typealias KnownPolicy = ManagedPolicy
package typealias KnownInlinePolicy = InlinePolicy
package typealias KnownInstanceProfile = InstanceProfile
package typealias KnownAccessKey = AccessKey
package typealias KnownMFADevice = MFADevice
package typealias KnownInstance = Instance
package typealias KnownAssociation = Association
package typealias KnownKeyPair = KeyPair
package typealias KnownSecurityGroup = SecurityGroup
package typealias KnownVPC = VPC
package typealias KnownSubnet = Subnet
package typealias KnownImage = Image
package typealias KnownBucket = Bucket
package typealias KnownOrganization = Organization
package typealias KnownOrganizationalUnit = OrganizationalUnit
package typealias KnownAccount = Account
package typealias KnownTag = Tag
package typealias KnownVolume = Volume
package typealias KnownNetworkInterface = NetworkInterface
package typealias KnownLaunchTemplate = LaunchTemplate
package typealias KnownMetadataDefaults = MetadataDefaults
package typealias KnownCPUOptions = CPUOptions
package typealias KnownPrivateDNSNameOptions = PrivateDNSNameOptions
package typealias KnownTemplateData = LaunchTemplateData
package typealias KnownElasticAddress = ElasticAddress
