/** What software can't do when a story is withdrawn, step by step with exact commands, for the person who runs the site. */
export function withdrawalRemains(slug: string, folder: string, address: string, title: string | undefined): string {
  const words = title ?? slug;
  return `
What is left for you to do, in this order
=========================================

1. Publish the withdrawal
   git add -A ${folder} && git commit -m "Withdraw a story" && git push
   npm run build
   The build fails if anything of the story is left. Publish dist/ as always.

2. Take the story out of the history of the repository
   The commands rewrite the history. Tell everybody who works on it first. You need git-filter-repo.

   git clone --no-local . ../cleaned && cd ../cleaned
   cp -r ${folder} ../tombstone
   git filter-repo --invert-paths --path ${folder}/
   cp -r ../tombstone ${folder}
   git add -A ${folder} && git commit -m "Withdraw a story"

   If other files ever named its title, take that out too. Put the title into a file outside the repository:
   printf '%s\\n' ${shellQuoted(`${words}==>a story that was withdrawn`)} > ../replace.txt
   git filter-repo --force --replace-text ../replace.txt --replace-message ../replace.txt && rm ../replace.txt

   If its folder ever had another name, find it and repeat the third command with it:
   git log --all --diff-filter=R --name-status --format= -- '*stories/*'

   git remote add origin YOUR-REPOSITORY
   git push --force --all && git push --force --tags

   Then everybody deletes their copy and clones again. On GitHub, ask support to clear cached views and pull requests,
   and have forks deleted: https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository

3. Ask those who keep copies
   [ ] Your host or CDN: purge ${address} and its pictures.
   [ ] Google: https://search.google.com/search-console/remove-outdated-content
   [ ] Bing: https://www.bing.com/webmasters/tools/contentremoval
   [ ] Internet Archive: write to info@archive.org with the address.
   [ ] Social networks, if it was shared there: delete the posts; refresh the card with their debugging tools.
   [ ] Backups, staging sites, build artifacts (GitHub Actions keeps them for 90 days), and other sites that load this library.
   [ ] Organisations you gave it to for training: ask them to delete take-away packs (e-books and files from /packs/) made
       before today, and to get new ones. The next build makes the packs without the story.

4. Tell the teller what nobody can call back
   Prints, screenshots and downloads that people made, take-away packs among them; and copies on devices that never come online again. Devices that
   do come online delete theirs at the next contact. Say when each of the steps above was done.

5. Write down the day of the withdrawal with the consent form, and keep or destroy the form as you agreed.
`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
