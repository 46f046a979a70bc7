/** Stands for the 200 files that colour program code in the editor: nobody writes code here. */
export default [];
